import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPart } from '../../../test/render';
import { TransitionBar } from '.';

const actions = [
  { key: 'SUBMIT_PLAN', label: 'Planı təqdim et', allowed: true, reasons: [], main: true },
  {
    key: 'APPROVE_PLAN',
    label: 'Planı təsdiqlə',
    allowed: false,
    reasons: ['Plan hələ təqdim olunmayıb.'],
  },
];

describe('the steps of a record', () => {
  it('carry out what is allowed and explain what is not, by keyboard too', async () => {
    const onChoose = jest.fn();
    const { user } = renderPart(<TransitionBar actions={actions} onChoose={onChoose} />);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    const blocked = screen.getByRole('button', { name: 'Planı təsdiqlə' });
    expect(blocked).toHaveFocus();
    expect(blocked).toHaveAttribute('aria-disabled', 'true');
    expect(blocked).toHaveAccessibleDescription('Plan hələ təqdim olunmayıb.');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('listitem')).toHaveTextContent('Plan hələ təqdim olunmayıb.');
    expect(onChoose.mock.calls).toEqual([['SUBMIT_PLAN']]);
  });

  it('keep the focus when the step that has it goes', async () => {
    function Taken() {
      const [left, setLeft] = useState(actions);
      return <TransitionBar actions={left} onChoose={() => setLeft(actions.slice(1))} />;
    }
    const { user } = renderPart(<Taken />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Mümkün addımlar' })).toHaveFocus();
  });
});
