# SPDX-License-Identifier: GPL-3.0-or-later
# The files a Linux desktop reads: starter, catalogue entry, icon, manual pages, licences.

install(FILES ${packaging}/linux/${vinculo_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/linux/${vinculo_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/${vinculo_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Found by the system's loader alone: a relative search path would let libraries beside the program in.
foreach(program vinculo vinculo-sandbox)
    if(TARGET ${program})
        set_target_properties(${program} PROPERTIES INSTALL_RPATH "")
    endif()
endforeach()

# vinculo_install_compressed(<file> <name> <folder>): as gzip, which Debian's policy asks for; without a time
# stamp, so that two builds give the same bytes. Where there is no gzip the file is installed as it is.
find_program(VINCULO_GZIP gzip)
mark_as_advanced(VINCULO_GZIP)
function(vinculo_install_compressed file name folder)
    if(NOT VINCULO_GZIP)
        install(FILES ${file} DESTINATION ${folder} RENAME ${name})
        return()
    endif()
    set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    execute_process(COMMAND ${VINCULO_GZIP} -9nc INPUT_FILE ${file} OUTPUT_FILE ${compressed}
        COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${compressed} DESTINATION ${folder})
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
vinculo_install_compressed(${packaging}/man/vinculo.1 vinculo.1 ${CMAKE_INSTALL_MANDIR}/man1)
vinculo_install_compressed(${packaging}/man/vinculo-sandbox.1 vinculo-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)
vinculo_install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})

# Debian keeps the history of the package apart from that of the program.
string(TIMESTAMP vinculo_package_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${packaging}/linux/changelog.Debian.in ${CMAKE_BINARY_DIR}/packaging/changelog.Debian @ONLY)
vinculo_install_compressed(${CMAKE_BINARY_DIR}/packaging/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DOCDIR})
