// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/standardstreams.h"

#include <fcntl.h>
#include <unistd.h>

namespace stoa {

void holdStandardStreams()
{
    // In order: open() takes the lowest number that is free.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", O_RDWR) != stream)
            ::_exit(2); // not even that: nothing would be safe
    }
}

} // namespace stoa
