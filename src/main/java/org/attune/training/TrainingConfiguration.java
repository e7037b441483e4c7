package org.attune.training;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.PracticeCases;
import org.attune.method.training.CalibrationDraw;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The practice cases of config/training, read once at start: a broken file stops it with file, line and reason. */
@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    @Bean
    PracticeCases practiceCases(@Value("${attune.config}") Path config, Catalogue catalogue) {
        return PracticeCases.load(config, catalogue.instrument());
    }

    @Bean
    CalibrationDraw calibrationDraw() {
        return new CalibrationDraw(new SecureRandom());
    }
}
