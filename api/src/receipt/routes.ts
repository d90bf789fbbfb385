import { currentHashKey } from '@trygghetskartan/db/queries/hash-keys';
import {
  changeByReceipt,
  eraseByReceipt,
  findReceipt,
  listWordsRead,
  type ReceiptChange,
  type ReceiptRow,
} from '@trygghetskartan/db/queries/receipts';
import type { FastifyRequest } from 'fastify';
import { createSecretKey } from 'node:crypto';
import { readReceiptCode } from '../contract/receipt-code.ts';
import {
  receiptAnswer,
  receiptBody,
  receiptDetails,
  type ReceiptAnswer,
} from '../contract/receipt.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { senderAddress } from '../protection/sender-address.ts';
import { createSenderLimit } from '../protection/sender-limit.ts';
import { hashReceiptCode } from '../reports/receipt.ts';
import { addDetails } from './add-details.ts';
import { restore, withdraw } from './change-status.ts';
import { describeReceipt } from './describe-receipt.ts';

/**
 * Unknown codes: of one network more than its typing errors, of all far more than any town's. With so
 * many, to find one of a million reports by its 60-bit code would take some 18 years.
 */
const guessLimits = { mostOfPrefix: 60, mostOfMunicipality: 60_000, refillSeconds: 60 };

/**
 * What the reporter can do with the code alone, from any device. Every change may be repeated, since
 * its answer may be lost, and is answered with the receipt as it then is.
 */
export function receiptRoutes(app: App, dependencies: Dependencies): void {
  const { db, clock, random, municipalities, analysis } = dependencies;
  const guesses = createSenderLimit({ clock, random, ...guessLimits });
  app.addHook('onClose', () => guesses.close());

  /** Finds the report of a code and answers with it, after `change`, which gives whether it is there. */
  async function answerCode(
    request: FastifyRequest,
    typed: string,
    change?: (municipalityCode: string, receiptHash: string) => Promise<boolean>,
  ): Promise<ReceiptAnswer> {
    const municipality = (await municipalities.byHost(request.hostname)).code;
    const code = readReceiptCode(typed);
    if (code === undefined) {
      throw new Problem('receipt_unknown');
    }
    const forgive = guesses.take({
      municipalityCode: municipality,
      address: senderAddress(request),
    });
    let isUnknown = false;
    try {
      const { key } = await currentHashKey(db, municipality, 'receipt', {}, random);
      const receiptHash = hashReceiptCode(createSecretKey(key), code);
      const isThere = (await change?.(municipality, receiptHash)) ?? true;
      const row = isThere ? await findReceipt(db, municipality, receiptHash) : undefined;
      if (row === undefined) {
        isUnknown = true;
        throw new Problem('receipt_unknown');
      }
      if (change !== undefined) {
        analysis.noteChange(municipality);
      }
      return describeReceipt(row, await listWordsRead(db, municipality, receiptHash));
    } finally {
      if (!isUnknown) {
        forgive();
      }
    }
  }

  const changing =
    (decide: (standing: ReceiptRow) => ReceiptChange) =>
    (municipalityCode: string, receiptHash: string): Promise<boolean> =>
      changeByReceipt(db, municipalityCode, receiptHash, decide);

  const about = (summary: string) => ({
    config: { codeOf: { '/code': 'receipt_unknown' } } as const,
    schema: {
      summary,
      body: receiptBody,
      response: {
        200: receiptAnswer,
        400: problemAnswer,
        404: problemAnswer,
        409: problemAnswer,
        429: problemAnswer,
        503: problemAnswer,
      },
    },
  });

  app.post('/api/receipt', about('Everything that is stored of a report'), (request) =>
    answerCode(request, request.body.code),
  );

  app.post('/api/receipt/withdraw', about('Withdraw a report: it counts no more'), (request) =>
    answerCode(request, request.body.code, changing(withdraw)),
  );

  app.post('/api/receipt/restore', about('Give a withdrawn report again'), (request) =>
    answerCode(request, request.body.code, changing(restore)),
  );

  app.post(
    '/api/receipt/erase',
    about('Erase a report for good: what was said and where is gone'),
    (request) =>
      answerCode(request, request.body.code, (municipalityCode, receiptHash) =>
        eraseByReceipt(db, municipalityCode, receiptHash),
      ),
  );

  const { config, schema } = about('Add to a report what was not said in it');
  app.post(
    '/api/receipt/details',
    {
      config,
      schema: {
        ...schema,
        body: receiptDetails,
        response: { ...schema.response, 422: problemAnswer },
      },
    },
    (request) => {
      const { code, ...details } = request.body;
      return answerCode(
        request,
        code,
        changing((standing) => {
          if (standing.status !== 'received') {
            throw new Problem('receipt_closed');
          }
          return addDetails(standing, details);
        }),
      );
    },
  );
}
