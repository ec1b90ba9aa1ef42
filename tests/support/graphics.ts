/**
 * For starting Electron in tests: a machine without a graphics card tries one in vain first, and
 * the process that draws is started twice, at times with a crash of the fallback Electron between.
 */
export const withoutGraphicsCard = '--disable-gpu';
