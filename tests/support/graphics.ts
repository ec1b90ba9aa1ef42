/**
 * For starting Electron in tests: a machine without a graphics card tries one in vain first, and
 * the process that draws is started twice; with the fallback Electron it crashes at times on that
 * way, which may leave a window that never draws.
 */
export const withoutGraphicsCard = '--disable-gpu';
