package org.minutebook.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.actions.ActionDetailsViewModel;
import org.minutebook.app.actions.ActionFiles;
import org.minutebook.app.actions.ActionsPlace;
import org.minutebook.app.actions.ActionsView;
import org.minutebook.app.actions.ActionsViewModel;
import org.minutebook.app.agenda.AgendaPlace;
import org.minutebook.app.agenda.AgendaView;
import org.minutebook.app.agenda.AgendaViewModel;
import org.minutebook.app.agenda.StandingPagesViewModel;
import org.minutebook.app.agenda.StandingPlace;
import org.minutebook.app.agenda.StandingTabs;
import org.minutebook.app.agenda.StandingViewModel;
import org.minutebook.app.agenda.TermsViewModel;
import org.minutebook.app.agenda.WorkingDatesViewModel;
import org.minutebook.app.approval.ApprovalPlace;
import org.minutebook.app.approval.ApprovalView;
import org.minutebook.app.approval.ApprovalViewModel;
import org.minutebook.app.exports.DocumentsPlace;
import org.minutebook.app.exports.DocumentsView;
import org.minutebook.app.exports.DocumentsViewModel;
import org.minutebook.app.exports.StylesViewModel;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Place;
import org.minutebook.app.machine.OwnFolder;
import org.minutebook.app.matter.MatterPlace;
import org.minutebook.app.matter.MatterView;
import org.minutebook.app.matter.MatterViewModel;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.meetings.MeetingsViewModel;
import org.minutebook.app.meetings.YearViewModel;
import org.minutebook.app.members.MembersPlace;
import org.minutebook.app.members.MembersView;
import org.minutebook.app.members.MembersViewModel;
import org.minutebook.app.minutes.MinutesPlace;
import org.minutebook.app.minutes.MinutesView;
import org.minutebook.app.minutes.MinutesViewModel;
import org.minutebook.app.packs.PackWork;
import org.minutebook.app.packs.PapersPlace;
import org.minutebook.app.packs.PapersView;
import org.minutebook.app.packs.PapersViewModel;
import org.minutebook.app.plan.PlanFiles;
import org.minutebook.app.plan.PlanPlace;
import org.minutebook.app.plan.PlanView;
import org.minutebook.app.plan.PlanViewModel;
import org.minutebook.app.readiness.ReadinessPlace;
import org.minutebook.app.readiness.ReadinessView;
import org.minutebook.app.readiness.ReadinessViewModel;
import org.minutebook.app.review.ReviewPlace;
import org.minutebook.app.review.ReviewView;
import org.minutebook.app.review.ReviewViewModel;
import org.minutebook.app.search.IndexWork;
import org.minutebook.app.search.SearchPlace;
import org.minutebook.app.search.SearchView;
import org.minutebook.app.search.SearchViewModel;
import org.minutebook.app.settings.CalendarViewModel;
import org.minutebook.app.settings.SettingsPlace;
import org.minutebook.app.settings.SettingsView;
import org.minutebook.app.settings.SettingsViewModel;
import org.minutebook.app.settings.WordsViewModel;
import org.minutebook.app.today.TodayPlace;
import org.minutebook.app.today.TodayView;
import org.minutebook.app.today.TodayViewModel;
import org.minutebook.app.workshop.WorkshopPlace;
import org.minutebook.app.workshop.WorkshopView;
import org.minutebook.app.workshop.WorkshopViewModel;

/** Every place there is, and the screen that stands there. */
final class Screens {
    /** A screen that stands in the window, and what goes with it when it is left. */
    record Screen(Node node, Runnable close) {}

    /** A place of the rail. */
    record OnRail(String address, String title, Feather icon) {}

    private static final List<Function<String, Optional<? extends Place>>> KNOWN = List.of(
            TodayPlace::at,
            MeetingsPlace::at,
            AgendaPlace::at,
            ReadinessPlace::at,
            PapersPlace::at,
            StandingPlace::at,
            MinutesPlace::at,
            ApprovalPlace::at,
            WorkshopPlace::at,
            ActionsPlace::at,
            ReviewPlace::at,
            PlanPlace::at,
            MatterPlace::at,
            MembersPlace::at,
            DocumentsPlace::at,
            SearchPlace::at,
            SettingsPlace::at);

    /** Of the book that lies open; begun when its papers are looked at first. */
    private @Nullable PackWork packs;

    /** Of the book that lies open. */
    private @Nullable IndexWork index;

    /** What stands in the rail, from top to bottom; Ctrl and its number go there, so that Alt and letters are left to the screens. */
    static List<OnRail> rail() {
        return List.of(
                new OnRail(Addresses.TODAY, "Today", Feather.SUN),
                new OnRail("meetings", "Meetings", Feather.CALENDAR),
                new OnRail("actions", "Actions", Feather.CHECK_SQUARE),
                new OnRail("plan", "Forward plan", Feather.TRENDING_UP),
                new OnRail("members", "Members", Feather.USERS),
                new OnRail("documents", "Documents", Feather.FILE_TEXT),
                new OnRail("search", "Search", Feather.SEARCH),
                new OnRail("settings", "Settings", Feather.SETTINGS));
    }

    /** The place at an address. */
    Optional<Place> at(String address) {
        return KNOWN.stream()
                .flatMap(place -> place.apply(address).stream())
                .map(Place.class::cast)
                .findFirst();
    }

    Screen show(Place place, OpenBook open) {
        return switch (place) {
            case TodayPlace unused -> today(open);
            case MeetingsPlace unused -> meetings(open);
            case ReadinessPlace readiness -> readiness(readiness, open);
            case AgendaPlace agenda -> agenda(agenda, open);
            case PapersPlace papers -> papers(papers, open);
            case StandingPlace standing -> standing(standing, open);
            case MinutesPlace minutes -> minutes(minutes, open);
            case ApprovalPlace approval -> approval(approval, open);
            case WorkshopPlace workshop -> workshop(workshop, open);
            case ActionsPlace actions -> actions(actions, open);
            case ReviewPlace review -> review(review, open);
            case PlanPlace plan -> plan(plan, open);
            case MatterPlace matter -> matter(matter, open);
            case MembersPlace members -> members(members, open);
            case DocumentsPlace documents -> documents(documents, open);
            case SearchPlace search -> search(search, open);
            case SettingsPlace unused -> settings(open);
            default -> throw new IllegalArgumentException("No screen stands at " + place.address());
        };
    }

    /** The book is being closed: what screens kept for each other is put away. */
    void close() {
        if (packs != null) {
            packs.close();
            packs = null;
        }
        if (index != null) {
            index.close();
            index = null;
        }
    }

    private static Screen today(OpenBook open) {
        TodayViewModel model = new TodayViewModel(open);
        TodayView view = new TodayView(open, model);
        return new Screen(view, model::close);
    }

    private static Screen meetings(OpenBook open) {
        MeetingsViewModel model = new MeetingsViewModel(open);
        YearViewModel year = new YearViewModel(open);
        return new Screen(new MeetingsView(open, model, year), () -> {
            year.close();
            model.close();
        });
    }

    private Screen papers(PapersPlace place, OpenBook open) {
        PackWork work = packs == null ? new PackWork(open, OwnFolder.find().resolve("packs")) : packs;
        packs = work;
        PapersViewModel model = new PapersViewModel(open, place.meeting(), work);
        return new Screen(new PapersView(open, model), model::close);
    }

    private static Screen agenda(AgendaPlace place, OpenBook open) {
        AgendaViewModel model = new AgendaViewModel(open, place.meeting(), place.item());
        return new Screen(new AgendaView(open, model), model::close);
    }

    private static Screen standing(StandingPlace place, OpenBook open) {
        StandingViewModel items = new StandingViewModel(open, place.board());
        WorkingDatesViewModel dates = new WorkingDatesViewModel(open, place.board());
        StandingPagesViewModel pages = new StandingPagesViewModel(open, place.board());
        TermsViewModel terms = new TermsViewModel(open, place.board());
        return new Screen(new StandingTabs(open, place, items, dates, pages, terms), () -> {
            terms.close();
            pages.close();
            dates.close();
            items.close();
        });
    }

    private static Screen minutes(MinutesPlace place, OpenBook open) {
        MinutesViewModel model = new MinutesViewModel(open, place.meeting(), place.item());
        return new Screen(new MinutesView(open, model), model::close);
    }

    private static Screen approval(ApprovalPlace place, OpenBook open) {
        ApprovalViewModel model = new ApprovalViewModel(open, place.meeting());
        return new Screen(new ApprovalView(open, model), model::close);
    }

    private static Screen workshop(WorkshopPlace place, OpenBook open) {
        WorkshopViewModel model = new WorkshopViewModel(open, place.meeting());
        return new Screen(new WorkshopView(open, model), model::close);
    }

    private static Screen actions(ActionsPlace place, OpenBook open) {
        String usual = place.action() == null ? ActionsViewModel.OPEN : "";
        ActionsViewModel model = new ActionsViewModel(open, place.filter().isBlank() ? usual : place.filter() + " ");
        model.chosen().set(Optional.ofNullable(place.action()));
        ActionDetailsViewModel details = new ActionDetailsViewModel(open, model.chosen());
        return new Screen(new ActionsView(open, model, details, new ActionFiles(open)), () -> {
            details.close();
            model.close();
        });
    }

    private static Screen review(ReviewPlace place, OpenBook open) {
        ReviewViewModel model = new ReviewViewModel(open, place.action());
        return new Screen(new ReviewView(open, model), model::close);
    }

    private static Screen plan(PlanPlace place, OpenBook open) {
        PlanViewModel model = new PlanViewModel(open);
        model.chosen().set(Optional.ofNullable(place.entry()));
        return new Screen(new PlanView(open, model, new PlanFiles(open)), model::close);
    }

    private static Screen matter(MatterPlace place, OpenBook open) {
        MatterViewModel model = new MatterViewModel(open, place);
        MatterView view = new MatterView(model);
        return new Screen(view, () -> {
            view.close();
            model.close();
        });
    }

    private static Screen readiness(ReadinessPlace place, OpenBook open) {
        ReadinessViewModel model = new ReadinessViewModel(open, place.meeting());
        return new Screen(new ReadinessView(open, model), model::close);
    }

    private static Screen members(MembersPlace place, OpenBook open) {
        MembersViewModel model = new MembersViewModel(open);
        return new Screen(new MembersView(open, model, place), model::close);
    }

    /** The index of the book, begun by whoever asks for it first. */
    IndexWork index(OpenBook open) {
        IndexWork work = index == null ? new IndexWork(open) : index;
        index = work;
        return work;
    }

    private Screen search(SearchPlace place, OpenBook open) {
        SearchViewModel model = new SearchViewModel(open, index(open), place.typed());
        SearchView view = new SearchView(model);
        return new Screen(view, () -> {
            view.close();
            model.close();
        });
    }

    private static Screen documents(DocumentsPlace place, OpenBook open) {
        DocumentsViewModel documents = new DocumentsViewModel(open);
        StylesViewModel styles = new StylesViewModel(open);
        return new Screen(new DocumentsView(open, documents, styles, place), () -> {
            styles.close();
            documents.close();
        });
    }

    private static Screen settings(OpenBook open) {
        SettingsViewModel model = new SettingsViewModel(open);
        CalendarViewModel calendar = new CalendarViewModel(open);
        WordsViewModel words = new WordsViewModel(open);
        return new Screen(new SettingsView(open, model, calendar, words), () -> {
            words.close();
            calendar.close();
            model.close();
        });
    }
}
