import { quantityFromField } from '../../kubernetes/quantity.ts';
import { quantityProblem } from '../../kubernetes/quantity-problem.ts';
import type { Formats } from '../format.ts';

/** `time.RFC3339` of Go, with fractions of a second (staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/time.go). */
const time =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[-+]\d{2}:\d{2})$/;

/** Formats of whole types of values, whatever field they stand in. */
export const valueFormats: Formats = {
  quantity: {
    is: 'a quantity',
    spelling: 'a number, perhaps with m, k, M, G, T, Ki, Mi, Gi or Ti behind it',
    isValid: (value) => quantityFromField(value) !== undefined,
    meant: (value) => quantityProblem(value)?.suggestion,
  },
  time: {
    is: 'a point in time',
    spelling: "as in '2026-01-31T09:30:00Z'",
    isValid: (value) => typeof value === 'string' && time.test(value),
  },
};
