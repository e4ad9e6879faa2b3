# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries every compiler and linker option of the project; nothing else sets flags.
add_library(vinculo_options INTERFACE)
target_compile_features(vinculo_options INTERFACE cxx_std_20)
target_include_directories(vinculo_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(vinculo_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

option(VINCULO_STRICT_ASSERTS "Keep the assertions of Qt and of the standard library in every build" OFF)
if(VINCULO_STRICT_ASSERTS)
    target_compile_definitions(vinculo_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()

if(MSVC)
    target_compile_options(vinculo_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(vinculo_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wno-missing-field-initializers)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WIN32 AND NOT APPLE)
    find_program(VINCULO_MOLD mold)
    if(VINCULO_MOLD)
        target_link_options(vinculo_options INTERFACE -fuse-ld=mold)
    endif()
endif()

if(VINCULO_SANITIZE)
    target_compile_options(vinculo_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(vinculo_options INTERFACE -fsanitize=address,undefined)
endif()

# Line tables are enough for backtraces and halve the build's size; light optimisation keeps the tests quick.
if(NOT MSVC)
    target_compile_options(vinculo_options INTERFACE $<$<CONFIG:Debug>:-Og> $<$<CONFIG:Debug>:-g1>)
endif()

# Hardened by default where the compiler knows how (release builds; FORTIFY needs optimisation).
if(NOT MSVC AND NOT VINCULO_SANITIZE)
    target_compile_options(vinculo_options INTERFACE
        -fstack-protector-strong "$<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>")
    if(NOT APPLE AND NOT WIN32)
        target_link_options(vinculo_options INTERFACE LINKER:-z,relro,-z,now)
    endif()
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
