// append FILE COUNT LENGTH: appends COUNT lines of LENGTH bytes, each with one write and one
// fdatasync, and prints the median in microseconds: what a durable line costs on this disk.
//
// append FILE - LENGTH: does the same for every line that arrives on standard input, and answers
// each with a line, so that it can be driven like a prompt.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static void append(int file, const char *line, size_t length) {
  if (write(file, line, length) != (ssize_t)length || fdatasync(file) != 0) {
    perror("append");
    exit(74);
  }
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  size_t length = strtoul(arguments[3], NULL, 10);
  int file = open(arguments[1], O_WRONLY | O_CREAT | O_APPEND, 0600);
  char *line = malloc(length);
  if (file < 0 || line == NULL || length == 0) return 74;
  memset(line, 'x', length);
  line[length - 1] = '\n';

  if (strcmp(arguments[2], "-") == 0) {
    char typed[4096];
    while (read(STDIN_FILENO, typed, sizeof typed) > 0) {
      append(file, line, length);
      if (write(STDOUT_FILENO, "ok\n", 3) != 3) return 74;
    }
    return 0;
  }

  long rounds = strtol(arguments[2], NULL, 10);
  double *taken = calloc(rounds, sizeof *taken);
  for (long i = 0; i < rounds; i++) {
    double start = microseconds();
    append(file, line, length);
    taken[i] = microseconds() - start;
  }
  qsort(taken, rounds, sizeof *taken, ascending);
  printf("%.1f\n", taken[rounds / 2]);
  return 0;
}
