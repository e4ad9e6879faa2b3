# SPDX-License-Identifier: GPL-3.0-or-later
# The files a Linux desktop reads: starter, catalogue entry, icon, manual pages, licences.

install(FILES ${packaging}/linux/${vinculo_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/linux/${vinculo_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/${vinculo_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# vinculo_install_compressed(<file> <name> <folder>): as gzip, which Debian's policy asks for. The time stamp in
# it is fixed, so that two builds give the same bytes.
function(vinculo_install_compressed file name folder)
    set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(ARCHIVE_CREATE OUTPUT ${compressed} PATHS ${file} FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9
        MTIME "2020-01-01 00:00:00 UTC")
    install(FILES ${compressed} DESTINATION ${folder})
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
vinculo_install_compressed(${packaging}/man/vinculo.1 vinculo.1 ${CMAKE_INSTALL_MANDIR}/man1)
vinculo_install_compressed(${packaging}/man/vinculo-sandbox.1 vinculo-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)
vinculo_install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
