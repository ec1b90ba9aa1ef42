import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app } from 'electron';
import type { shell } from '#contract/shell.ts';
import { Refusal } from '../engine/refusal.ts';
import { isFromSystem } from '../features/backup/failure.ts';
import { askWhereToWrite } from './file-dialogs.ts';
import type { ShellHandlersOf } from './methods.ts';

/** What the page shows in the medium of paper, see @media print in its styles. */
export const paperHandlers: ShellHandlersOf<Extract<keyof typeof shell, `paper.${string}`>> = {
  'paper.print'(_input, { window }) {
    // Whether something was printed is between the person and the printer.
    window.webContents.print({ printBackground: false });
    return Promise.resolve({});
  },

  async 'paper.savePdf'({ name }, { window, settings }) {
    const path = await askWhereToWrite(window, settings, {
      title: 'savePdf',
      files: 'pdfFiles',
      extensions: ['pdf'],
      // A name from the window chooses no folder.
      offered: join(app.getPath('documents'), `${basename(name)}.pdf`),
    });
    if (path === undefined) return { saved: false };
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
    try {
      await writeFile(path, pdf, { flush: true });
    } catch (error) {
      if (!isFromSystem(error)) throw error;
      throw new Refusal({ code: error.code === 'ENOSPC' ? 'DISK_FULL' : 'READONLY' });
    }
    return { saved: true };
  },
};
