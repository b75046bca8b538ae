/**
 * Runs a command and, when it fails, prints its message alone and ends with 2: whoever called it wants the remedy, not our
 * stack. `DEBUG=1` shows the stack as well.
 */
export async function plainly(command: () => Promise<unknown>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(
      process.env.DEBUG && error instanceof Error ? error.stack : error instanceof Error ? error.message : error,
    )
    process.exit(2)
  }
}
