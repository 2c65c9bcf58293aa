import { roles } from '@numora/contract'
import { type Command, Option } from 'commander'
import { examples } from './examples.ts'

export function addPeople(program: Command): void {
  const people = program
    .command('people')
    .description('People who sign in to a workspace')
    .addHelpText('after', examples(['numora people list']))
  people
    .command('invite')
    .description('Make a link to join; for somebody who has joined, to set a new password')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--email <address>', 'whom to invite; if not given, whoever opens the link says it')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('admin'))
    .option('--json', 'print the resource, with its url')
    .addHelpText(
      'after',
      examples(
        ['numora people invite', 'another link for the first admin'],
        ['numora people invite --email ada@example.com --role reviewer'],
        ['numora people invite --email ada@example.com', 'a new password, if she has joined'],
      ),
    )
    .action(async (options) => (await import('../administration/people.ts')).invitePerson(options))
  people
    .command('list')
    .description('List the people of a workspace, newest first')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--json', 'print the resources')
    .addHelpText('after', examples(['numora people list'], ['numora people list --json']))
    .action(async (options) => (await import('../administration/people.ts')).listAllPeople(options))
}
