package org.minutebook.app.cli;

@picocli.CommandLine.Command(
        name = "export",
        description = "Write a document: Word, Excel, PDF, CSV or a web page.",
        subcommands = {
            ExportActionLog.class,
            ExportActionPaper.class,
            ExportMinutes.class,
            ExportDecisionSheet.class,
            ExportSigningSheet.class,
            ExportExtract.class,
            ExportNoQuorum.class,
            ExportAgenda.class,
            ExportChairsBrief.class,
            ExportChairsReview.class,
            ExportReport.class,
            ExportKit.class,
            ExportForwardPlan.class,
            ExportCalendar.class,
            ExportChasers.class,
            ExportMembers.class,
            ExportTerms.class,
            ExportInterests.class,
            ExportWorkshop.class
        })
final class Export extends Group {}
