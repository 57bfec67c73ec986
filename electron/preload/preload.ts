/** The bridge: named methods and nothing else. Runs sandboxed, so it may import only `electron` and what is bundled in. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { BardarApi, Progress } from '../contract/api.ts';
import { channelOf, type RequestName, type Requests } from '../contract/channels.ts';

/** A method that passes its arguments to the main process and its answer back. */
const request =
  <M extends RequestName>(method: M) =>
  (...given: Parameters<Requests[M]>): ReturnType<Requests[M]> =>
    ipcRenderer.invoke(channelOf(method), ...given) as ReturnType<Requests[M]>;

const api = {
  start: request('start'),
  setLanguage: request('setLanguage'),
  chooseDataset: request('chooseDataset'),
  preview: request('preview'),
  exportFiles: request('exportFiles'),
  cancelExport: request('cancelExport'),
  showInFolder: request('showInFolder'),
  templates: request('templates'),
  looks: request('looks'),
  duplicateTemplate: request('duplicateTemplate'),
  onProgress: (listener) => {
    const hear = (_: IpcRendererEvent, progress: Progress): void => listener(progress);
    ipcRenderer.on(channelOf('onProgress'), hear);
    return () => void ipcRenderer.off(channelOf('onProgress'), hear);
  },
} satisfies BardarApi;

contextBridge.exposeInMainWorld('bardar', api);
