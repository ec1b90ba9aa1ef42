// Counts, by LD_PRELOAD, every call that gives, moves or takes away a name below the folder of
// KONTUAR_STEPS_UNDER, and every flush there. Linux with glibc.
//
// KONTUAR_STEPS_LOG: a line for each, before it is done: what, tab, path, tab, second path.
// KONTUAR_STEPS_KILL: the process is killed right before the step of this number, from 1.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *under;
static int log_descriptor = -1;
static long kill_at = -1;
static long counted;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
  under = getenv("KONTUAR_STEPS_UNDER");
  const char *log = getenv("KONTUAR_STEPS_LOG");
  if (log) log_descriptor = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *number = getenv("KONTUAR_STEPS_KILL");
  if (number) kill_at = atol(number);
}

static void step(const char *what, const char *path, const char *other) {
  size_t length = under ? strlen(under) : 0;
  if (!under || strncmp(path, under, length) != 0) return;
  pthread_mutex_lock(&mutex);
  counted += 1;
  if (counted == kill_at) {
    kill(getpid(), SIGKILL);
    pause();
  }
  if (log_descriptor >= 0) dprintf(log_descriptor, "%s\t%s\t%s\n", what, path, other);
  pthread_mutex_unlock(&mutex);
}

static void step_of(const char *what, int descriptor) {
  char own[64];
  char path[PATH_MAX];
  snprintf(own, sizeof own, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(own, path, sizeof path - 1);
  if (length < 0) return;
  path[length] = 0;
  step(what, path, "");
}

int rename(const char *from, const char *to) {
  REAL(rename);
  step("rename", from, to);
  return real(from, to);
}

int link(const char *from, const char *to) {
  REAL(link);
  step("link", from, to);
  return real(from, to);
}

int unlink(const char *path) {
  REAL(unlink);
  step("unlink", path, "");
  return real(path);
}

int rmdir(const char *path) {
  REAL(rmdir);
  step("rmdir", path, "");
  return real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  step("mkdir", path, "");
  return real(path, mode);
}

int fsync(int descriptor) {
  REAL(fsync);
  step_of("flush", descriptor);
  return real(descriptor);
}

int fdatasync(int descriptor) {
  REAL(fdatasync);
  step_of("flush", descriptor);
  return real(descriptor);
}
