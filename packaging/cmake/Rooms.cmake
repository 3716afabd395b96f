# A room is one library made of the sources of one folder. It links only what it may use;
# tests/house checks the include lines as well.
add_library(waymark_flags INTERFACE)
target_compile_options(waymark_flags INTERFACE -Wall -Wextra -Wpedantic $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow> -Wconversion
    -Wno-sign-conversion -Wno-missing-field-initializers -Wnon-virtual-dtor -Woverloaded-virtual $<$<CONFIG:Debug>:-g1>)
target_compile_definitions(waymark_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH WAYMARK_VERSION="${PROJECT_VERSION}")
if(WAYMARK_WERROR)
    target_compile_options(waymark_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
    # So that ccache knows a precompiled header again.
    target_compile_options(waymark_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(WAYMARK_FUZZ)
    target_compile_options(waymark_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(WAYMARK_SANITIZE)
    target_compile_options(waymark_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(waymark_flags INTERFACE -fsanitize=address,undefined)
endif()
if(WAYMARK_COVERAGE)
    target_link_options(waymark_flags INTERFACE -fprofile-instr-generate)
endif()
# A build with debug information links over a hundred test programs; lld does that several times faster and writes less.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL Debug)
    target_link_options(waymark_flags INTERFACE -fuse-ld=lld)
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# Compiles the sources of a folder in few pieces, which halves the time of a build that is made once. The piece of a file
# follows from its folder and first letter, so that a new file moves no other; what stands in an unnamed namespace
# needs a name of its own within the folder. A local name may be that of a function in a neighbour, so only the other
# builds look for names that hide each other.
function(waymark_unity name sources)
    set(letters abcdefghijklmnopqrstuvwxyz)
    foreach(file IN LISTS sources)
        get_filename_component(folder ${file} DIRECTORY)
        get_filename_component(folder ${folder} NAME)
        get_filename_component(leaf ${file} NAME_WE)
        string(SUBSTRING ${leaf} 0 1 letter)
        string(FIND ${letters} ${letter} piece)
        math(EXPR piece "${piece} % 3")
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${folder}${piece})
    endforeach()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# waymark_room(name FOLDER path LINKS targets…)
function(waymark_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${ROOM_FOLDER}/*.cpp ${ROOM_FOLDER}/*.h)
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE waymark_flags ${ROOM_LINKS})
        return()
    endif()
    # With the sanitizers a test program that holds all rooms has half a gigabyte, and there are over a hundred of them.
    # What the tests reach is counted in one place for all of them.
    set(kind STATIC)
    if(WAYMARK_SANITIZE OR WAYMARK_COVERAGE)
        set(kind SHARED)
    endif()
    add_library(${name} ${kind} ${sources})
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    if(WAYMARK_UNITY)
        waymark_unity(${name} "${sources}")
    endif()
    target_link_libraries(${name} PUBLIC waymark_flags ${ROOM_LINKS})
    if(WAYMARK_PCH)
        target_precompile_headers(${name} PRIVATE <QString> <QDate> <QHash> <QVariant> <QList> <QStringList> <algorithm> <functional>
            <memory> <optional> <span> <utility> <vector>)
    endif()
endfunction()

# waymark_tests(folder [WINDOW] LINKS targets…): every tst_*.cpp of the folder is one Qt Test program.
function(waymark_tests folder)
    cmake_parse_arguments(T "WINDOW" "" "LINKS" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
    add_custom_target(tests_${folder})
    set(first "")
    set(timeout 300)
    set(function_timeout 300000) # ms, what Qt Test takes without being asked
    if(WAYMARK_SANITIZE)
        set(timeout 900) # several times slower, and the machine may have other work
        set(function_timeout 800000)
    endif()
    foreach(file IN LISTS files)
        get_filename_component(name ${file} NAME_WE)
        if(name IN_LIST WAYMARK_LEFT_OUT)
            continue()
        endif()
        add_executable(${name} ${file})
        # AUTOMOC would scan, and compile an empty file of its own, for each of over a hundred programs.
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC OFF)
        qt6_generate_moc(${file} ${moc} TARGET ${name})
        target_sources(${name} PRIVATE ${moc})
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
        target_compile_definitions(${name} PRIVATE WAYMARK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WAYMARK_BINARY_DIR="${CMAKE_BINARY_DIR}")
        target_link_libraries(${name} PRIVATE waymark_flags testsupport ${T_LINKS} Qt6::Test)
        # What is tried is optimised; the trying itself need not be, and there are two hundred programs to compile. Those
        # without a window compute more themselves.
        target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:$<IF:$<BOOL:${T_WINDOW}>,-O0,-O1>>)
        if(LLD_PROGRAM)
            target_link_options(${name} PRIVATE -fuse-ld=lld)
        endif()
        # Reading Qt's headers takes most of the time that a test is compiled; the tests of a folder share one reading.
        if(WAYMARK_PCH AND first)
            target_precompile_headers(${name} REUSE_FROM ${first})
        elseif(WAYMARK_PCH)
            set(first ${name})
            target_precompile_headers(${name} PRIVATE <QtTest> <QDate> <QHash> <QJsonDocument> <QVariant> <algorithm> <functional>
                <memory> <optional> <span> <vector> $<$<BOOL:${T_WINDOW}>:<QtWidgets$<ANGLE-R>>)
        endif()
        add_dependencies(tests_${folder} ${name})
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS ${folder}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin;QT_LOGGING_RULES=qt.qpa.*=false;QTEST_FUNCTION_TIMEOUT=${function_timeout}")
    endforeach()
endfunction()
