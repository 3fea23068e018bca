package org.minutebook.app.cli;

@picocli.CommandLine.Command(
        name = "import",
        description = "Take in what the council has today.",
        subcommands = {
            ImportActionLogCommand.class,
            ImportForwardPlanCommand.class,
            ImportReport.class,
            ImportWorkshop.class
        })
final class Import extends Group {}
