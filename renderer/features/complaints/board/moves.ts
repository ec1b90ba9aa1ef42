import {
  type BoardColumn,
  boardColumns,
  type ComplaintState,
  mayStep,
  type Standing,
  type StepName,
  stateAfter,
} from '#contract/complaint-workflow.ts';

/** The steps that lead to another state, in the order of the work. */
const movingSteps = [
  'acknowledge',
  'assess',
  'wait',
  'decide',
  'settle',
  'close',
  'reopen',
] as const satisfies readonly StepName[];
export type MovingStep = (typeof movingSteps)[number];

export const columnNames = Object.keys(boardColumns) as BoardColumn[];

/** Where a complaint in this state stands; a closed one stands nowhere. */
export function columnOf(state: ComplaintState): BoardColumn | undefined {
  return columnNames.find((column) => {
    const states: readonly ComplaintState[] = boardColumns[column];
    return states.includes(state);
  });
}

/** What may be done with it that moves it. */
export function movesOf(standing: Standing): MovingStep[] {
  return movingSteps.filter((step) => mayStep(standing, step));
}

/** The step that brings it into a column; undefined where none does, or it is there already. */
export function stepInto(standing: Standing, column: BoardColumn): MovingStep | undefined {
  if (columnOf(standing.state) === column) return undefined;
  return movesOf(standing).find((step) => {
    const state = stateAfter(step);
    return state !== null && columnOf(state) === column;
  });
}
