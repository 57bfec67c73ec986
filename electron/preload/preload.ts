/** The bridge: named methods and nothing else. Runs sandboxed, so it may import only `electron` and what is bundled in. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { BardarApi } from '../contract/api.ts';
import { channelOf, type EventName, type Events, type RequestName, type Requests } from '../contract/channels.ts';
import { passDropsOn } from './drops.ts';

/** A method that passes its arguments to the main process and its answer back. */
const request =
  <M extends RequestName>(method: M) =>
  (...given: Parameters<Requests[M]>): ReturnType<Requests[M]> =>
    ipcRenderer.invoke(channelOf(method), ...given) as ReturnType<Requests[M]>;

/** A method that hears an event of the main process until it is told to stop. */
const event =
  <M extends EventName>(method: M) =>
  (listener: Events[M]): (() => void) => {
    const hear = (_: IpcRendererEvent, ...told: readonly unknown[]): void => (listener as (...told: readonly unknown[]) => void)(...told);
    ipcRenderer.on(channelOf(method), hear);
    return () => void ipcRenderer.off(channelOf(method), hear);
  };

const api = {
  start: request('start'),
  lastSlides: request('lastSlides'),
  setLanguage: request('setLanguage'),
  newBriefing: request('newBriefing'),
  openBriefing: request('openBriefing'),
  saveBriefing: request('saveBriefing'),
  keepBriefing: request('keepBriefing'),
  recoverBriefing: request('recoverBriefing'),
  chooseDataset: request('chooseDataset'),
  openDataset: request('openDataset'),
  describeDataset: request('describeDataset'),
  forgetDataset: request('forgetDataset'),
  preview: request('preview'),
  cancelPreview: request('cancelPreview'),
  exportFiles: request('exportFiles'),
  cancelExport: request('cancelExport'),
  showInFolder: request('showInFolder'),
  verifyDeck: request('verifyDeck'),
  cancelVerify: request('cancelVerify'),
  saveFindings: request('saveFindings'),
  help: request('help'),
  templates: request('templates'),
  looks: request('looks'),
  duplicateTemplate: request('duplicateTemplate'),
  openTemplateFolder: request('openTemplateFolder'),
  deleteTemplate: request('deleteTemplate'),
  onGlimpse: event('onGlimpse'),
  onProgress: event('onProgress'),
  onChanged: event('onChanged'),
  onDropped: event('onDropped'),
  onCommand: event('onCommand'),
} satisfies BardarApi;

passDropsOn(request('dropped'));
contextBridge.exposeInMainWorld('bardar', api);
