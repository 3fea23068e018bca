package org.minutebook.app.agenda;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.minutebook.app.kit.OpenBook;

/** What a board lays down for all its meetings: items and practice, working dates, pages, terms of reference. */
public final class StandingTabs extends TabPane {
    public static final String ID = "standing-tabs";

    public StandingTabs(
            OpenBook open,
            StandingPlace place,
            StandingViewModel items,
            WorkingDatesViewModel dates,
            StandingPagesViewModel pages,
            TermsViewModel terms) {
        setId(ID);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        for (StandingPlace.Part part : StandingPlace.Part.values()) {
            Node content =
                    switch (part) {
                        case ITEMS -> new StandingView(items);
                        case DATES -> new WorkingDatesView(items.name(), dates);
                        case PAGES -> new StandingPagesView(open, items.name(), pages);
                        case TERMS -> new TermsView(items.name(), terms);
                    };
            Tab tab = new Tab(part.title(), content);
            getTabs().add(tab);
            if (part == place.part()) {
                getSelectionModel().select(tab);
            }
        }
    }
}
