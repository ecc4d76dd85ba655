/** `CaseNotesController.create` is the operation `caseNotes.create` (design.md 7). */
export const operationId = (controller: string, method: string): string => {
  const noun = controller.replace(/Controller$/, '');
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}.${method}`;
};
