package org.minutebook.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.rules.calendar.WorkingDays;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** All commands, and what becomes of their trouble: one sentence on standard error and an exit code. */
@picocli.CommandLine.Command(
        name = "minutebook",
        description = "The minute book of a council board. Said alone, it opens the window.",
        subcommands = {
            Open.class,
            Sample.class,
            Tour.class,
            New.class,
            Info.class,
            Check.class,
            ReadinessCommand.class,
            Import.class,
            Load.class,
            Dump.class,
            Export.class,
            Pack.class,
            Search.class,
            History.class,
            Undo.class,
            BackupCommand.class,
            Copy.class,
            Restore.class,
            ClockCommand.class,
            DeskOrTour.class
        })
public final class Commands {
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final Surroundings surroundings;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this, or the help of a command.",
            scope = CommandLine.ScopeType.INHERIT)
    boolean help;

    public Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong use, 3 done but a rule at level red is not met
     */
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            return run(List.of("open"));
        }
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(surroundings.out(), true, surroundings.out().charset()));
        line.setErr(new PrintWriter(surroundings.err(), true, surroundings.err().charset()));
        line.setExecutionStrategy(parsed -> {
            for (CommandLine each : parsed.asCommandLineList()) {
                if (each.getCommand() instanceof Command command) {
                    command.surroundings = surroundings;
                }
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((trouble, command, parsed) -> failed(trouble));
        line.registerConverter(LocalDate.class, Commands::day);
        line.setParameterExceptionHandler((trouble, given) -> {
            surroundings.err().println(trouble.getMessage());
            surroundings
                    .err()
                    .println("See " + trouble.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help.");
            return ExitCode.USAGE;
        });
        return line.execute(arguments.toArray(String[]::new));
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("“" + given + "” is no day like 2026-07-16.");
        }
    }

    private int failed(Exception trouble) {
        return switch (trouble) {
            case WrongUse _ -> said(trouble.getMessage(), WRONG_USE);
            case CommandFailed _, Refused _, IntakeProblem _, ExportProblem _, DocumentProblem _, MinuteBookProblem _ ->
                said(trouble.getMessage(), FAILED);
            case WorkingDays.NoWorkingDay _ -> said(trouble.getMessage(), FAILED);
            default -> {
                LOG.log(System.Logger.Level.ERROR, "a command ended in a fault", trouble);
                yield said(
                        "The program made a mistake (" + Fault.code(trouble)
                                + ") and nothing was changed. Please report the code with what you were doing.",
                        FAILED);
            }
        };
    }

    private int said(@Nullable String sentence, int code) {
        surroundings.err().println(sentence);
        return code;
    }
}
