package org.attune.context.ui;

import java.time.Clock;
import org.attune.access.CurrentUsers;
import org.attune.context.Contacts;
import org.attune.context.ContextWords;
import org.attune.context.Contexts;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.attune.roll.Roll;
import org.springframework.stereotype.Component;

/** What the screens of a pupil’s context work with. */
@Component
record ContextScreen(
        Contexts contexts,
        Contacts contacts,
        ContextWords words,
        Pupils pupils,
        Roll roll,
        Adults adults,
        CurrentUsers users,
        Clock clock) {}
