// Compiles better-sqlite3 from its package's own sources for the fallback runtime. Its prebuilds
// ask for Node-API 10, and on an older Node loading one is a crash, not an exception.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { collect, mustSucceed } from '../setup/process.mjs';

/** Declared by hand because the published headers come without their experimental part. */
const POST_FINALIZER = `#include <node_api.h>
extern "C" NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
`;

/** The experimental Node-API of Node 20 holds all that Node-API 10 made final. */
const ADDON_FLAGS = [
  '-std=c++20',
  '-DNAPI_VERSION=2147483647',
  '-DNODE_API_EXPERIMENTAL_HAS_POST_FINALIZER',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DBUILDING_NODE_EXTENSION',
];
const COMMON_FLAGS = ['-c', '-O2', '-fPIC', '-fvisibility=hidden', '-DNDEBUG'];

/**
 * Leaves `better_sqlite3.node` in the folder given, which is also used for the objects.
 * @param {string} directory
 * @returns {Promise<string>} the path of the compiled file
 */
export async function compileSqlite(directory) {
  mkdirSync(directory, { recursive: true });
  const packages = join(root, 'node_modules');
  const source = join(packages, 'better-sqlite3');
  const declaration = join(directory, 'post_finalizer.h');
  writeFileSync(declaration, POST_FINALIZER);
  const sqlite = join(directory, 'sqlite3.o');
  const addon = join(directory, 'addon.o');
  const output = join(directory, 'better_sqlite3.node');

  await Promise.all([
    compile('gcc', [
      ...COMMON_FLAGS,
      ...sqliteDefines(join(source, 'deps/defines.gypi')),
      join(source, 'deps/sqlite3/sqlite3.c'),
      '-o',
      sqlite,
    ]),
    compile('g++', [
      ...COMMON_FLAGS,
      ...ADDON_FLAGS,
      `-I${join(packages, 'node-api-headers/include')}`,
      `-I${join(packages, 'node-addon-api')}`,
      `-I${join(source, 'deps/sqlite3')}`,
      '-include',
      declaration,
      join(source, 'src/better_sqlite3.cpp'),
      '-o',
      addon,
    ]),
  ]);
  await compile('g++', [
    '-shared',
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
    '-s',
    addon,
    sqlite,
    '-ldl',
    '-lpthread',
    '-lm',
    '-o',
    output,
  ]);
  return output;
}

/** @param {string} file the list that better-sqlite3 builds its own prebuilds with */
function sqliteDefines(file) {
  const list = readFileSync(file, 'utf8').matchAll(/'((?:SQLITE|HAVE)_[^']+)'/g);
  return Array.from(list, ([, define]) => `-D${define}`);
}

/**
 * @param {string} compiler
 * @param {string[]} args
 */
function compile(compiler, args) {
  return mustSucceed('Compiling better-sqlite3', collect(compiler, args));
}
