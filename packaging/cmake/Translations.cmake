# translations/*.ts → *.qm → one resource file in the domain room. Static libraries register resources only when asked:
# Language does it with Q_INIT_RESOURCE(i18n).
function(waymark_translations target)
    find_package(Qt6 REQUIRED COMPONENTS LinguistTools)
    file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    set(folder ${CMAKE_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})
    set(qm_files "")
    set(entries "")
    foreach(ts IN LISTS ts_files)
        get_filename_component(name ${ts} NAME_WE)
        add_custom_command(OUTPUT ${folder}/${name}.qm
            COMMAND Qt6::lrelease -silent -removeidentical ${ts} -qm ${folder}/${name}.qm DEPENDS ${ts} VERBATIM)
        list(APPEND qm_files ${folder}/${name}.qm)
        string(APPEND entries "<file alias=\"${name}.qm\">${folder}/${name}.qm</file>")
    endforeach()
    file(GENERATE OUTPUT ${folder}/i18n.qrc CONTENT "<RCC><qresource prefix=\"/i18n\">${entries}</qresource></RCC>\n")
    add_custom_command(OUTPUT ${folder}/qrc_i18n.cpp
        COMMAND Qt6::rcc --name i18n -o ${folder}/qrc_i18n.cpp ${folder}/i18n.qrc DEPENDS ${qm_files} ${folder}/i18n.qrc VERBATIM)
    set_source_files_properties(${folder}/qrc_i18n.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${folder}/qrc_i18n.cpp)
endfunction()
