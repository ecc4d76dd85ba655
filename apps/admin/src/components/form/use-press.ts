import { useEffect, useState } from 'react';

/** A key means that the button was let go where nobody told, such as outside the window. */
const ENDS = ['pointerup', 'pointercancel', 'dragend', 'keydown'] as const;

/** Whether a pointer is down: from before the field that it leaves hears of it until the click has arrived. */
export function usePress(): boolean {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    const begin = (): void => setPressed(true);
    const end = (): void => void setTimeout(() => setPressed(false));
    document.addEventListener('pointerdown', begin, true);
    for (const event of ENDS) document.addEventListener(event, end, true);
    return () => {
      document.removeEventListener('pointerdown', begin, true);
      for (const event of ENDS) document.removeEventListener(event, end, true);
    };
  }, []);
  return pressed;
}

/** The value as it was when the press began: nothing that it draws moves a button away under the pointer. */
export function useStill<Value>(value: Value, pressed: boolean): Value {
  const [shown, setShown] = useState(value);
  if (!pressed && !Object.is(shown, value)) setShown(value);
  return pressed ? shown : value;
}
