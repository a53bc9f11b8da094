/** Has one recogniser read what it is sent and answers with the processor time that it took: apart, so that it can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadRecogniser, type RecogniserName } from './recognisers.ts';

const recogniser = await loadRecogniser(workerData as RecogniserName);
/** The same for all, so that a first call's compiling is not counted. */
recogniser.prepare('9月16日，市委书记顾明川主持召开会议。'.repeat(200))();
const port = parentPort;
port?.on('message', (text: string) => {
  const read = recogniser.prepare(text);
  const before = process.threadCpuUsage();
  read();
  const { user, system } = process.threadCpuUsage(before);
  port.postMessage((user + system) / 1000);
});
port?.postMessage(recogniser.length);
