/** Narrows the list of rules: words, what they do, and whether rules or places are meant. */

import { styled } from '@mui/material/styles';
import type { Ref } from 'react';
import { type ActionWord, actionWords } from '../../../shared/compliance/explain/meanings.ts';
import type { Entry } from '../../../shared/compliance/explain/rule-entries.ts';
import type { RuleSearch } from '../../../shared/compliance/explain/search-rules.ts';
import { SearchIcon } from '../../components/icons/icons.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';

const SearchForm = styled('form')({ display: 'contents' });
const Narrow = styled('div')({ display: 'contents', '&& .MuiFormControl-root': { width: 168 } });

/** Selects speak text: the empty one stands for no choice. */
const all = '';

const kinds: readonly { readonly value: Entry['kind'] | typeof all; readonly label: string }[] = [
  { value: all, label: 'Rules and places' },
  { value: 'rule', label: 'Rules' },
  { value: 'place', label: 'States and cities' },
];

export type RuleFiltersProps = {
  readonly search: RuleSearch;
  /** Actions that occur in the list. */
  readonly actions: readonly ActionWord[];
  readonly field: Ref<HTMLInputElement & HTMLTextAreaElement>;
  /** The key that leads to the search, where there is one. */
  readonly keys: string | undefined;
  readonly onSearch: (search: RuleSearch) => void;
  /** Enter in the search leads to the list. */
  readonly onEnter: () => void;
};

export function RuleFilters({ search, actions, field, keys, onSearch, onEnter }: RuleFiltersProps) {
  return (
    <Toolbar label="Search and filters">
      <SearchForm
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <TextField
          label="Search rules and places"
          labelHidden
          type="search"
          placeholder="Id, citation, words, state"
          value={search.text}
          onChange={(text) => onSearch({ ...search, text })}
          inputRef={field}
          maxLength={100}
          start={<SearchIcon />}
          end={keys === undefined ? undefined : <KeyHint keys={keys} />}
        />
      </SearchForm>
      <Narrow>
        <SelectField
          label="What the rule does"
          labelHidden
          value={search.action ?? all}
          options={[
            { value: all, label: 'All actions' },
            ...actionWords
              .filter((word) => actions.includes(word))
              .map((word) => ({ value: word, label: word })),
          ]}
          onChange={(action) =>
            onSearch({ ...search, action: action === all ? undefined : action })
          }
        />
        <SelectField
          label="Rules or places"
          labelHidden
          value={search.kind ?? all}
          options={kinds}
          onChange={(kind) => onSearch({ ...search, kind: kind === all ? undefined : kind })}
        />
      </Narrow>
    </Toolbar>
  );
}
