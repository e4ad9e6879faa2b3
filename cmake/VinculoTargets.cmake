# SPDX-License-Identifier: GPL-3.0-or-later

# A static library of the project: vinculo_<name> from the listed sources.
function(vinculo_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    qt_add_library(vinculo_${name} STATIC ${arg_SOURCES})
    target_link_libraries(vinculo_${name} PUBLIC vinculo_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
endfunction()

# A test program tst_<unit> from tst_<unit>.cpp, run offscreen, in UTC, with a fixed locale and its own
# home. KEYRING runs it in a private D-Bus session with a real Secret Service; the driver is tests/support.
function(vinculo_add_test unit)
    cmake_parse_arguments(arg "KEYRING;SERIAL" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    qt_add_executable(tst_${unit} tst_${unit}.cpp ${arg_SOURCES})
    target_link_libraries(tst_${unit} PRIVATE vinculo_options Qt6::Test ${arg_LINK})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(driver "")
    if(arg_KEYRING)
        set(driver ${CMAKE_SOURCE_DIR}/tests/support/with-keyring.sh --)
    endif()
    add_test(NAME ${unit} COMMAND ${driver} $<TARGET_FILE:tst_${unit}>)
    set_tests_properties(${unit} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_STYLE_OVERRIDE=Fusion;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/test-run;HOME=${CMAKE_BINARY_DIR}/test-home;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home/.config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home/.local/share;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/test-home/.cache")
    if(arg_SERIAL)
        set_tests_properties(${unit} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
