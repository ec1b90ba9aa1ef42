import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channel } from './channels.ts';
import type { Bridge } from './contract/index.ts';

const bridge: Bridge = {
  invoke: (method, input, callId) => ipcRenderer.invoke(channel.invoke, method, input, callId),
  cancel: (callId) => ipcRenderer.invoke(channel.cancel, callId),
  // A File comes from the person's hand: what the page makes itself has no path.
  drop: (file) => ipcRenderer.invoke(channel.drop, webUtils.getPathForFile(file)),
  subscribe(event, listener) {
    const receive = (_event: unknown, name: unknown, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(channel.event, receive);
    return () => {
      ipcRenderer.removeListener(channel.event, receive);
    };
  },
};

contextBridge.exposeInMainWorld('kontuar', bridge);
