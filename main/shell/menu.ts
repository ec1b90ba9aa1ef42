import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#contract/events.ts';
import type { Texts } from './texts.ts';

/**
 * The native menu. It shows the keys of our own actions but does not listen for them: the window
 * matches letters by physical key, so that they work on a Cyrillic layout too.
 */
export function setMenu(
  texts: Texts['menu'],
  { mayImport, send }: { mayImport: boolean; send: (command: MenuCommand) => void },
): void {
  const action = (
    label: string,
    command: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: texts.file,
      submenu: [
        action(texts.newCall, 'newCall', 'F2'),
        action(texts.newCustomer, 'newCustomer', 'CmdOrCtrl+N'),
        action(texts.newComplaint, 'newComplaint', 'CmdOrCtrl+Shift+R'),
        separator,
        ...(mayImport ? [action(texts.import, 'import', 'CmdOrCtrl+4')] : []),
        separator,
        action(texts.people, 'people', 'F8'),
        separator,
        action(texts.settings, 'settings', 'CmdOrCtrl+5'),
        separator,
        { label: texts.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        { role: 'undo', label: texts.undo },
        { role: 'redo', label: texts.redo },
        separator,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
        separator,
        action(texts.search, 'search', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: texts.view,
      submenu: [
        action(texts.palette, 'palette', 'CmdOrCtrl+K'),
        separator,
        action(texts.today, 'today', 'CmdOrCtrl+1'),
        action(texts.customers, 'customers', 'CmdOrCtrl+2'),
        action(texts.complaints, 'complaints', 'CmdOrCtrl+3'),
        separator,
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.actualSize },
        separator,
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    {
      label: texts.help,
      role: 'help',
      submenu: [action(texts.showHelp, 'help', 'F1'), action(texts.keys, 'keys', 'CmdOrCtrl+/')],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
