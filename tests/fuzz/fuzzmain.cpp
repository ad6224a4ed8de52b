// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls; STOA_FUZZ_TARGET is one function of fuzztargets.h.
#include "tests/fuzz/fuzztargets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    stoa::fuzz::STOA_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
