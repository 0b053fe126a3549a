// drive COUNT PROGRAM ARGUMENT…: starts a program that reads lines from standard input, types COUNT
// lines one after the other, waits for the answer to each, and prints the median in microseconds.
// What the program says before it answers the first line is let pass.
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
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

// Waits until the program has answered with a whole line; an answer may come in pieces.
static void await_line(int answers) {
  char answer[65536];
  ssize_t length;
  do {
    length = read(answers, answer, sizeof answer);
    if (length <= 0) {
      fprintf(stderr, "drive: the program stopped answering\n");
      exit(70);
    }
  } while (answer[length - 1] != '\n');
}

// Lets a greeting and the first answer pass: waits until nothing has come for half a second.
static void await_silence(int answers) {
  struct pollfd waiting = {.fd = answers, .events = POLLIN};
  do {
    await_line(answers);
  } while (poll(&waiting, 1, 500) > 0);
}

static int type_line(int lines, long number) {
  char line[200];
  int length = snprintf(
      line, sizeof line, "note line %ld: every partner names one contact who answers within a week\n",
      number);
  return write(lines, line, length) == length;
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  long rounds = strtol(arguments[1], NULL, 10), warm_up = rounds / 10 + 1;
  int typed[2], answered[2];
  if (pipe(typed) != 0 || pipe(answered) != 0) return 71;
  pid_t child = fork();
  if (child == 0) {
    dup2(typed[0], STDIN_FILENO);
    dup2(answered[1], STDOUT_FILENO);
    close(typed[0]), close(typed[1]), close(answered[0]), close(answered[1]);
    execv(arguments[2], arguments + 2);
    perror(arguments[2]);
    _exit(71);
  }
  close(typed[0]), close(answered[1]);

  double *taken = calloc(rounds, sizeof *taken);
  if (!type_line(typed[1], 0)) return 74;
  await_silence(answered[0]);
  for (long i = -warm_up; i < rounds; i++) {
    double start = microseconds();
    if (!type_line(typed[1], i + warm_up + 1)) return 74;
    await_line(answered[0]);
    if (i >= 0) taken[i] = microseconds() - start;
  }
  close(typed[1]);
  char rest[4096];
  while (read(answered[0], rest, sizeof rest) > 0) {}
  int status = 0;
  waitpid(child, &status, 0);
  qsort(taken, rounds, sizeof *taken, ascending);
  printf("%.1f\n", taken[rounds / 2]);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
