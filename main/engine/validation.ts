import type { z } from 'zod';
import { type FieldProblem, fieldProblems } from '#contract/errors.ts';

/** Dotted path of each wrong field → what is wrong with it; the first problem of a field counts. */
export function fieldProblemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (!problems.has(path)) problems.set(path, problemOf(issue));
  }
  return Object.fromEntries(problems);
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'tooMany' : 'tooLong';
  if (issue.code === 'custom') {
    return fieldProblems.find((problem) => problem === issue.message) ?? 'invalid';
  }
  return 'invalid';
}
