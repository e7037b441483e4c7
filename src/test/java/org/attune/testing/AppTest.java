package org.attune.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test of the whole application on the real database, with one shared context and a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealDatabase.class)
@Import({TestClock.class, SignedIn.class, Schoolyard.class, Screens.class, Statements.class, QuickPasswords.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface AppTest {}
