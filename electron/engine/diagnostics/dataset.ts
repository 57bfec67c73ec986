/** What can be wrong with a dataset. Each message: what is wrong, then what to do; English and Persian. */
import { datasetAssessmentMessages } from './dataset/assessments.ts';
import { datasetFileMessages } from './dataset/files.ts';
import { datasetFormMessages } from './dataset/form.ts';
import { datasetHandlingMessages } from './dataset/handling.ts';
import { datasetPointMessages } from './dataset/points.ts';
import { datasetReferenceMessages } from './dataset/references.ts';
import { datasetTextMessages } from './dataset/texts.ts';
import { datasetSourceMessages } from './dataset/sources.ts';
import { datasetValueMessages } from './dataset/values.ts';

export const datasetMessages = {
  ...datasetAssessmentMessages,
  ...datasetFileMessages,
  ...datasetFormMessages,
  ...datasetHandlingMessages,
  ...datasetPointMessages,
  ...datasetReferenceMessages,
  ...datasetTextMessages,
  ...datasetSourceMessages,
  ...datasetValueMessages,
};
