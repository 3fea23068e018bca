package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.PublicRequestBuilder;
import org.minutebook.db.store.Writing;

/**
 * The chair accepts a request from the public or refuses it.
 *
 * @param answer what was answered; for a refusal the reason
 */
public record AnswerPublicRequest(Id<PublicRequest> request, boolean accepted, String answer)
        implements Change<PublicRequest> {
    @Override
    public String title() {
        return accepted ? "Accept a request from the public" : "Refuse a request from the public";
    }

    @Override
    public PublicRequest apply(Writing writing) throws Refused {
        PublicRequest asked = writing.stores().of(PublicRequest.class).get(request);
        if (accepted && asked.interest().isBlank()) {
            throw new Refused("The request of " + asked.name() + " states no relevant interest, so it cannot be"
                    + " accepted. Ask for the interest and add it to the request first.");
        }
        if (!accepted && answer.isBlank()) {
            throw new Refused("Give the reason for which the request of " + asked.name() + " is refused.");
        }
        PublicRequest answered = PublicRequestBuilder.builder(asked)
                .state(accepted ? PublicRequest.State.ACCEPTED : PublicRequest.State.REFUSED)
                .answer(answer.strip())
                .build();
        writing.save(answered);
        return answered;
    }
}
