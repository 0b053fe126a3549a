#ifndef CPTY_H
#define CPTY_H
#include <sys/types.h>

/// Starts argv[0] with its standard streams on a new pseudo-terminal.
///
/// Returns the terminal's other end, or -1 with errno set.
int cpty_spawn(char *const argv[], char *const envp[], unsigned short rows, unsigned short cols, pid_t *pid);

/// Changes the size of the terminal; its program gets SIGWINCH.
int cpty_resize(int fd, unsigned short rows, unsigned short cols);
#endif
