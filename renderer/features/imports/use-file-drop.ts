import { type DragEvent, useState } from 'react';

/**
 * Handlers for an element that takes a file. While one hangs over it, `hovering` is 'one', or
 * 'several' where the person holds more than can be taken; null otherwise.
 */
export function useFileDrop(enabled: boolean, onDrop: (file: File) => void) {
  const [hovering, setHovering] = useState<'one' | 'several' | null>(null);

  function onDragOver(event: DragEvent): void {
    if (!enabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    // Before the drop a page learns only how many there are.
    const several = event.dataTransfer.items.length > 1;
    event.dataTransfer.dropEffect = several ? 'none' : 'copy';
    setHovering(several ? 'several' : 'one');
  }

  function onDragLeave(event: DragEvent): void {
    const into = event.relatedTarget;
    if (!(into instanceof Node && event.currentTarget.contains(into))) setHovering(null);
  }

  return {
    hovering: enabled ? hovering : null,
    handlers: {
      onDragEnter: onDragOver,
      onDragOver,
      onDragLeave,
      onDrop(event: DragEvent): void {
        event.preventDefault();
        setHovering(null);
        const [file, ...others] = event.dataTransfer.files;
        if (enabled && file && others.length === 0) onDrop(file);
      },
    },
  };
}
