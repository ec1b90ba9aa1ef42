// Stands between a program and the C library, by LD_PRELOAD: the clock of its computer is wrong by as
// many seconds as the first eight bytes of the file KONTUAR_CLOCK say at the time. Only the clock
// that people set; how long the computer has been on goes its way. Linux with glibc.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static __typeof__(clock_gettime) *real_clock_gettime;
static const volatile int64_t *offset;

// Before anything is asked for the time, and before Chromium's sandbox keeps from opening files.
__attribute__((constructor)) static void begin(void) {
  real_clock_gettime = (__typeof__(clock_gettime) *)dlsym(RTLD_NEXT, "clock_gettime");
  const char *path = getenv("KONTUAR_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *page = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
  if (page != MAP_FAILED) offset = page;
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (!real_clock_gettime) begin();
  int result = real_clock_gettime(clock, now);
  int is_set_by_people = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
  if (result == 0 && offset && is_set_by_people) now->tv_sec += *offset;
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec precise;
  int result = clock_gettime(CLOCK_REALTIME, &precise);
  if (result == 0) {
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
  }
  return result;
}

time_t time(time_t *result) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (result) *result = precise.tv_sec;
  return precise.tv_sec;
}
