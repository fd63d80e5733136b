/** The settings area: its sections at the left, the chosen one at the right. */
import { styled } from '@mui/material/styles';
import { useNavigation } from '../../app/routes.tsx';
import { settingsSections } from './sections.tsx';

const Root = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr)',
    flex: 1,
    minHeight: 0,
    '& > nav': {
      padding: '14px 10px',
      borderRight: `1px solid ${color.hairline}`,
      overflow: 'auto',
    },
    '& > nav ul': { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1 },
    '& > nav button': {
      width: '100%',
      minHeight: measure.row,
      padding: '4px 10px',
      border: 0,
      borderRadius: measure.radius,
      background: 'none',
      color: color.text,
      font: 'inherit',
      fontSize: '0.8125rem',
      textAlign: 'left',
      cursor: 'pointer',
      '&:hover': { background: color.hover },
      '&[aria-current="page"]': { background: color.selected, fontWeight: 650 },
    },
    '& > .panel': { overflow: 'auto', padding: '0 32px' },
    '@media (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto minmax(0, 1fr)',
      '& > nav': { borderRight: 0, borderBottom: `1px solid ${color.hairline}` },
      '& > nav ul': { display: 'flex', flexWrap: 'wrap' },
      '& > nav button': { width: 'auto' },
      '& > .panel': { padding: '0 16px' },
    },
  };
});

export function SettingsScreen() {
  const { route, go } = useNavigation();
  const [first] = settingsSections;
  const current = settingsSections.find(({ id }) => id === route.section) ?? first;
  if (!current) return null;
  const { Panel } = current;
  return (
    <Root>
      <nav aria-label="Settings">
        <ul>
          {settingsSections.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === current.id ? 'page' : undefined}
                onClick={() => go({ area: 'settings', section: id })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="panel">
        <Panel key={current.id} />
      </div>
    </Root>
  );
}
