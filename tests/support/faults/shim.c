// Stands between the driver and the C library, by LD_PRELOAD, for files below the folders of
// KONTUAR_FAULTS_UNDER (separated by colons). Linux with glibc.
//
// KONTUAR_FAULTS_LOG: for every change of a file, what it takes to undo it, and every flush; see
// log.ts, which reads it. Each record is written before the change that it undoes.
// KONTUAR_FAULTS_FAIL: "write 12 28 always" lets the 12th write, and all later ones, fail with errno
// 28; "grow" counts only writes behind the end of a file, "sync" counts flushes; "once" instead of
// "always" lets later ones through again.
//
// The -shm files of SQLite are left alone: they hold nothing that is not built anew.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { CHANGED = 1, CUT = 2, FLUSHED = 3, BORN = 4, NAMED = 5, FAILED = 6 };

struct record {
  uint64_t kind;
  uint64_t inode;
  uint64_t offset;      // of the change; the new size for CUT; a place in the log for FLUSHED
  uint64_t length;      // of the change
  uint64_t size_before; // of the file
  uint64_t bytes;       // that follow: what was there before, or a path
};

struct file {
  bool watched;
  uint64_t inode;
  char path[512];
};

static struct file files[4096];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *under;
static int log_descriptor = -1;
static char fail_what[8];
static long fail_from = -1;
static int fail_errno;
static bool fail_always;
static long counted;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int real_open64(const char *path, int flags, mode_t mode) {
  REAL(open64);
  return real(path, flags, mode);
}

static ssize_t real_pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  REAL(pwrite64);
  return real(descriptor, bytes, length, offset);
}

static ssize_t real_writev(int descriptor, const struct iovec *parts, int count) {
  REAL(writev);
  return real(descriptor, parts, count);
}

__attribute__((constructor)) static void begin(void) {
  under = getenv("KONTUAR_FAULTS_UNDER");
  const char *log = getenv("KONTUAR_FAULTS_LOG");
  if (log) log_descriptor = real_open64(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *fail = getenv("KONTUAR_FAULTS_FAIL");
  char often[8] = "";
  if (fail && sscanf(fail, "%7s %ld %d %7s", fail_what, &fail_from, &fail_errno, often) == 4) {
    fail_always = strcmp(often, "always") == 0;
  }
}

static bool is_under(const char *path) {
  size_t length = strlen(path);
  if (!under || path[0] != '/' || length >= sizeof files[0].path) return false;
  if (length > 4 && strcmp(path + length - 4, "-shm") == 0) return false;
  for (const char *from = under; *from;) {
    size_t size = strcspn(from, ":");
    if (strncmp(path, from, size) == 0 && path[size] == '/') return true;
    from += size + (from[size] == ':');
  }
  return false;
}

/** Node closes files by the system call itself, so a number may belong to another file by now. */
static struct file *watched(int descriptor) {
  if (descriptor < 0 || descriptor >= (int)(sizeof files / sizeof files[0])) return NULL;
  struct stat64 state;
  if (!files[descriptor].watched || fstat64(descriptor, &state) != 0) return NULL;
  return state.st_ino == files[descriptor].inode ? &files[descriptor] : NULL;
}

static void record(struct record entry, const void *bytes) {
  if (log_descriptor < 0) return;
  struct iovec parts[] = {{&entry, sizeof entry}, {(void *)bytes, entry.bytes}};
  if (real_writev(log_descriptor, parts, 2) != (ssize_t)(sizeof entry + entry.bytes)) abort();
}

/** What stands in the file from `offset` on, before it is changed. The mutex is held. */
static void record_old(int descriptor, enum kind kind, uint64_t offset, uint64_t length) {
  if (log_descriptor < 0) return;
  struct stat64 state;
  if (fstat64(descriptor, &state) != 0) abort();
  uint64_t size = (uint64_t)state.st_size;
  uint64_t end = kind == CUT || offset + length > size ? size : offset + length;
  uint64_t bytes = offset < end ? end - offset : 0;
  char *old = malloc(bytes + 1);
  if (bytes > 0) {
    // The file may be open for writing alone.
    char own[64];
    snprintf(own, sizeof own, "/proc/self/fd/%d", descriptor);
    int reading = real_open64(own, O_RDONLY | O_CLOEXEC, 0);
    if (reading < 0 || pread64(reading, old, bytes, (off64_t)offset) != (ssize_t)bytes) abort();
    close(reading);
  }
  record((struct record){kind, files[descriptor].inode, offset, length, size, bytes}, old);
  free(old);
}

/** Whether the operation that begins now is to fail. The mutex is held. */
static bool fails(const struct file *file, const char *what) {
  if (fail_from < 0 || strcmp(fail_what, what) != 0) return false;
  counted += 1;
  if (fail_always ? counted < fail_from : counted != fail_from) return false;
  record((struct record){FAILED, file->inode, 0, 0, 0, strlen(file->path)}, file->path);
  return true;
}

static bool write_fails(int descriptor, const struct file *file, uint64_t end) {
  struct stat64 state;
  bool grows = fstat64(descriptor, &state) == 0 && end > (uint64_t)state.st_size;
  return fails(file, "write") || (grows && fails(file, "grow"));
}

/** A disk that is full takes the beginning of what it is given. */
static size_t fitting(size_t length) {
  return fail_always && fail_errno == ENOSPC && counted == fail_from ? length / 2 : 0;
}

static ssize_t change(int descriptor, const void *bytes, size_t length, off64_t offset) {
  pthread_mutex_lock(&mutex);
  struct file *file = watched(descriptor);
  ssize_t result = -1;
  int error = 0;
  if (file && write_fails(descriptor, file, (uint64_t)offset + length)) {
    length = fitting(length);
    error = fail_errno;
  }
  if (length > 0 || error == 0) {
    if (file) record_old(descriptor, CHANGED, (uint64_t)offset, length);
    result = real_pwrite64(descriptor, bytes, length, offset);
    error = errno;
  }
  pthread_mutex_unlock(&mutex);
  errno = error;
  return result;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  if (!watched(descriptor)) return real_pwrite64(descriptor, bytes, length, offset);
  return change(descriptor, bytes, length, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return pwrite64(descriptor, bytes, length, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  REAL(write);
  if (!watched(descriptor)) return real(descriptor, bytes, length);
  off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
  ssize_t written = change(descriptor, bytes, length, offset);
  if (written > 0) lseek64(descriptor, offset + written, SEEK_SET);
  return written;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  if (!watched(descriptor)) return real_writev(descriptor, parts, count);
  ssize_t sum = 0;
  for (int index = 0; index < count; index += 1) {
    ssize_t written = write(descriptor, parts[index].iov_base, parts[index].iov_len);
    if (written < 0) return sum > 0 ? sum : -1;
    sum += written;
    if ((size_t)written < parts[index].iov_len) break;
  }
  return sum;
}

int ftruncate64(int descriptor, off64_t size) {
  REAL(ftruncate64);
  if (!watched(descriptor)) return real(descriptor, size);
  pthread_mutex_lock(&mutex);
  record_old(descriptor, CUT, (uint64_t)size, 0);
  int result = real(descriptor, size);
  int error = errno;
  pthread_mutex_unlock(&mutex);
  errno = error;
  return result;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int flush(int descriptor, int (*real)(int)) {
  if (!watched(descriptor)) return real(descriptor);
  pthread_mutex_lock(&mutex);
  bool failing = fails(&files[descriptor], "sync");
  // What others write while it is flushed may be late for it.
  off64_t until = log_descriptor < 0 ? 0 : lseek64(log_descriptor, 0, SEEK_END);
  pthread_mutex_unlock(&mutex);
  if (failing) {
    errno = fail_errno;
    return -1;
  }
  int result = real(descriptor);
  if (result != 0) return result;
  pthread_mutex_lock(&mutex);
  record((struct record){FLUSHED, files[descriptor].inode, (uint64_t)until, 0, 0, 0}, "");
  pthread_mutex_unlock(&mutex);
  return 0;
}

int fsync(int descriptor) {
  REAL(fsync);
  return flush(descriptor, real);
}

int fdatasync(int descriptor) {
  REAL(fdatasync);
  return flush(descriptor, real);
}

int open64(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & (O_CREAT | __O_TMPFILE)) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  bool writing = (flags & O_ACCMODE) != O_RDONLY;
  if (!writing || !is_under(path)) {
    int other = real_open64(path, flags, mode);
    if (other >= 0 && other < (int)(sizeof files / sizeof files[0])) files[other].watched = false;
    return other;
  }
  pthread_mutex_lock(&mutex);
  struct stat64 state;
  bool born = stat64(path, &state) != 0;
  // What it held must be known before it is emptied.
  int descriptor = real_open64(path, flags & ~O_TRUNC, mode);
  int error = errno;
  struct file *file = &files[descriptor < 0 ? 0 : descriptor];
  if (descriptor >= 0 && descriptor < (int)(sizeof files / sizeof files[0])) {
    if (fstat64(descriptor, &state) != 0) abort();
    *file = (struct file){true, state.st_ino, ""};
    strcpy(file->path, path);
    if (born) record((struct record){BORN, file->inode, 0, 0, 0, 0}, "");
  }
  pthread_mutex_unlock(&mutex);
  if (descriptor >= 0 && flags & O_TRUNC && ftruncate64(descriptor, 0) != 0) abort();
  errno = error;
  return descriptor;
}

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & (O_CREAT | __O_TMPFILE)) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  return open64(path, flags, mode);
}

static void record_name(const char *from, const char *to) {
  struct stat64 state;
  if (!is_under(to) || stat64(from, &state) != 0) return;
  pthread_mutex_lock(&mutex);
  record((struct record){NAMED, state.st_ino, 0, 0, 0, strlen(to)}, to);
  pthread_mutex_unlock(&mutex);
}

int rename(const char *from, const char *to) {
  REAL(rename);
  record_name(from, to);
  return real(from, to);
}

int link(const char *from, const char *to) {
  REAL(link);
  record_name(from, to);
  return real(from, to);
}
