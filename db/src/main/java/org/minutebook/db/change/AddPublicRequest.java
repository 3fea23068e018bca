package org.minutebook.db.change;

import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.PublicRequestBuilder;
import org.minutebook.db.store.Writing;

/** Somebody of the public asks to speak, puts a question or hands in a petition. */
public record AddPublicRequest(PublicRequest request) implements Change<PublicRequest> {
    @Override
    public String title() {
        return "Take down a request from the public";
    }

    @Override
    public PublicRequest apply(Writing writing) throws Refused {
        if (request.name().isBlank()) {
            throw new Refused("Give the name of whoever asks; it is printed only where they agreed.");
        }
        int position =
                writing.stores().agendas().publicRequests(request.meeting()).size() + 1;
        return writing.add(PublicRequestBuilder.builder(request)
                .id(writing.newId())
                .position(position)
                .askedOn(request.askedOn() == null ? writing.today() : request.askedOn())
                .state(PublicRequest.State.ASKED)
                .build());
    }
}
