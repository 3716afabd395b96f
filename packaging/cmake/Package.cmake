# Where things go, and the Debian package: cpack -G DEB in build/release.
install(TARGETS waymark RUNTIME DESTINATION bin)
install(FILES packaging/desktop/org.waymark.Waymark.desktop DESTINATION share/applications)
install(FILES packaging/desktop/org.waymark.Waymark.metainfo.xml DESTINATION share/metainfo)
install(FILES packaging/desktop/org.waymark.Waymark.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES packaging/desktop/org.waymark.Waymark.mime.xml DESTINATION share/mime/packages RENAME org.waymark.Waymark.xml)
# Debian wants manual pages packed, and without a time inside so that two builds are equal.
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/waymark.1.gz
        COMMAND ${GZIP_PROGRAM} -9nc ${CMAKE_SOURCE_DIR}/packaging/waymark.1 > ${CMAKE_BINARY_DIR}/waymark.1.gz
        DEPENDS packaging/waymark.1 VERBATIM)
    add_custom_target(manual ALL DEPENDS ${CMAKE_BINARY_DIR}/waymark.1.gz)
    install(FILES ${CMAKE_BINARY_DIR}/waymark.1.gz DESTINATION share/man/man1)
else()
    install(FILES packaging/waymark.1 DESTINATION share/man/man1)
endif()
install(FILES packaging/copyright CHANGELOG.md DESTINATION share/doc/waymark)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME waymark)
set(CPACK_PACKAGE_CONTACT "The Waymark team <waymark@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Information security objectives, measured and proven")
set(CPACK_PACKAGE_DESCRIPTION "Waymark keeps the information security objectives of an organisation
(ISO/IEC 27001, clause 6.2) in one local file, follows their KPIs and
prints the management review. It works offline.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and fonts are not seen by shlibdeps.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-noto-core")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
