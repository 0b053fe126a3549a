#define _GNU_SOURCE
#include "cpty.h"
#include <fcntl.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

int cpty_spawn(char *const argv[], char *const envp[], unsigned short rows, unsigned short cols, pid_t *pid) {
  struct winsize size = {.ws_row = rows, .ws_col = cols};
  int fd;
  pid_t child = forkpty(&fd, 0, 0, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // The worker threads of a Swift program block nearly every signal, and exec keeps the mask.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, 0);
    signal(SIGPIPE, SIG_DFL);
    execve(argv[0], argv, envp);
    _exit(127);
  }
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  *pid = child;
  return fd;
}

int cpty_resize(int fd, unsigned short rows, unsigned short cols) {
  struct winsize size = {.ws_row = rows, .ws_col = cols};
  return ioctl(fd, TIOCSWINSZ, &size);
}
