/** Reads what it is sent and answers with the processor time that it took: apart, so that it can be stopped. */
import { parentPort } from 'node:worker_threads';
import { nodeEngine } from '../engine.ts';

const engine = await nodeEngine();
/** The same for all, so that a first call's compiling is not counted. */
engine({ text: '9月16日，市委书记顾明川主持召开会议。'.repeat(200), published: '2026-09-17' });
const port = parentPort;
port?.on('message', (text: string) => {
  const before = process.threadCpuUsage();
  engine({ text, published: '2026-09-17' });
  const { user, system } = process.threadCpuUsage(before);
  port.postMessage((user + system) / 1000);
});
port?.postMessage(0);
