import type { Schemas } from './contract';
import { ensureXsrfToken, renewSession } from './http';
import { Problem } from './problem';

export type Upload = Schemas['MaterialsUpload'];

type UploadPath = '/uploads' | '/portal/uploads';

/** Sends one file, telling the share that has gone out (0 to 1); once more if the session was lost and could be renewed. */
export async function upload(
  file: File,
  onProgress: (share: number) => void = () => undefined,
  path: UploadPath = '/portal/uploads',
): Promise<Upload> {
  try {
    return await send(file, onProgress, path);
  } catch (reason) {
    if (reason instanceof Problem && reason.status === 401 && (await renewSession())) return send(file, onProgress, path);
    throw reason;
  }
}

/** XMLHttpRequest, because fetch tells no progress. */
async function send(file: File, onProgress: (share: number) => void, path: UploadPath): Promise<Upload> {
  const token = await ensureXsrfToken();
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', 'zh-CN');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(Problem.offline());
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Upload);
      else void Problem.from(new Response(request.responseText, { status: request.status })).then(reject);
    };
    request.send(form);
  });
}
