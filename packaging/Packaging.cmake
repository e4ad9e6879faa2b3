# SPDX-License-Identifier: GPL-3.0-or-later
# What gets installed where, and how CPack makes an installer of it. docs/building.md tells how to use it.
#
#   cpack -G DEB --config build/installer/CPackConfig.cmake -B build/packages

set(vinculo_id br.vinculo.Vinculo)
set(packaging ${CMAKE_CURRENT_LIST_DIR})

set(VINCULO_PACKAGE_CONTACT "Vinculo maintainers <maintainers@vinculo.invalid>" CACHE STRING
    "Name and address in the installers; whoever publishes them puts their own here")

if(TARGET vinculo)
    set_target_properties(vinculo PROPERTIES
        MACOSX_BUNDLE_GUI_IDENTIFIER ${vinculo_id}
        MACOSX_BUNDLE_BUNDLE_NAME "Vínculo"
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
        MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later"
        MACOSX_BUNDLE_INFO_PLIST ${packaging}/macos/Info.plist.in)
    install(TARGETS vinculo
        BUNDLE DESTINATION .
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

if(UNIX AND NOT APPLE)
    include(${packaging}/LinuxFiles.cmake)
elseif(TARGET vinculo)
    # Qt's own libraries and plug-ins have to travel with the program.
    qt_generate_deploy_app_script(TARGET vinculo FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endif()

set(CPACK_VERBATIM_VARIABLES ON) # quotes and backslashes arrive as they are written here
set(CPACK_PACKAGE_NAME vinculo)
set(CPACK_PACKAGE_VENDOR "Vinculo")
set(CPACK_PACKAGE_CONTACT ${VINCULO_PACKAGE_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop console for Belvo's open-finance API")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${packaging}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES vinculo "Vinculo")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Vinculo)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

# DEB. Linked libraries are found by dpkg-shlibdeps. What is only opened while the program runs is named here:
# the SQL driver, the icon plug-in, libsecret (opened by QtKeychain) and Qt's own translations.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-core, fonts-noto-color-emoji")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# RPM. Libraries by their automatic sonames; the rest under the names of Fedora.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase, qt6-qtsvg, libsecret, qt6-qttranslations")
set(CPACK_RPM_PACKAGE_SUGGESTS "gnome-keyring, qt6-qtwayland, google-noto-sans-fonts, google-noto-color-emoji-fonts")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/man /usr/share/man/man1 /usr/share/applications /usr/share/metainfo /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)

# Windows. The 64-bit stub needs no 32-bit subsystem; secrets stay in the Credential Manager on removal.
set(CPACK_NSIS_DISPLAY_NAME "Vinculo")
set(CPACK_NSIS_PACKAGE_NAME "Vinculo")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/vinculo.exe)
set(CPACK_NSIS_CONTACT ${VINCULO_PACKAGE_CONTACT})
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# Addresses of the scheme vinculo open the program. Under the root that the installer itself uses (machine or user).
string(CONCAT CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    "WriteRegStr SHCTX 'Software\\Classes\\vinculo' '' 'URL:Vinculo'\n"
    "WriteRegStr SHCTX 'Software\\Classes\\vinculo' 'URL Protocol' ''\n"
    "WriteRegStr SHCTX 'Software\\Classes\\vinculo\\DefaultIcon' '' '\"$INSTDIR\\bin\\vinculo.exe\",0'\n"
    "WriteRegStr SHCTX 'Software\\Classes\\vinculo\\shell\\open\\command' '' "
    "'\"$INSTDIR\\bin\\vinculo.exe\" \"%1\"'\n")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey SHCTX 'Software\\Classes\\vinculo'\n")

# macOS.
set(CPACK_DMG_VOLUME_NAME "Vinculo ${PROJECT_VERSION}")

include(CPack)
