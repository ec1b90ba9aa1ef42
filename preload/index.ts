import { contextBridge, ipcRenderer } from 'electron';
import { channel } from './channels.ts';
import type { Bridge } from './contract/index.ts';

const bridge: Bridge = {
  invoke: (method, input, callId) => ipcRenderer.invoke(channel.invoke, method, input, callId),
  cancel: (callId) => ipcRenderer.invoke(channel.cancel, callId),
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
