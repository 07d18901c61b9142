// First names in Latin script that are frequent among the people in European and American news and encyclopedias.
// One of them before a surname of ours tells of another bearer ("Mario Merz", "Cyrus Vance"). Names that are also
// frequent words, places or surnames (Will, May, Paris, Grant) are left out; those of our own people may be in it.

export const givenNames: string = `
  Aaron Abbas Abdalla Abdul Abdulaziz Abdullah Abiy Abraham Achim Adam Adina Adolfo Adrian Adriano Adrien Afonso Agnès
  Agnieszka Agustín Ahmad Ahmed Ahmet Ajay Akhmed Alain Alan Alar Alassane Alastair Albert Alberto Albin Aldo Aldrich
  Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alenka Alessandro Alessia Alex
  Alexander Alexandr Alexandra Alexandre Alexandria Alexandru Alexei Alexej Alexey Alexis Alfonso Alfred Alfredo
  Algirdas Ali Alice Alicia Alicja Alija Alistair Alla Alois Alvar Amal Amanda Amélie Amy Ana Anastasia Anastasiia
  Anatolij Anatoly Anders Andras András Andrea Andreas Andreea Andrej Andrew André Andrés Andrii Andrij Andris Andriy
  Andrus Andrzej Andy Angela Angelo Angus Anita Anja Anke Ann Anna Annalena Annamaria Anne Anne-Marie Annegret Annette
  Annie Annika Annita Ante Anthony Antoine Anton Antoni Antonio Antonis Antony António Antti Anwar Anže Aoife Arda
  Arie Ariel Arjen Arkadi Arkadiusz Arkady Armin Arnaldo Arnaud Arne Arno Arsenij Arseniy Artem Arthur Asen Ashley
  Ashraf Aslan Astrid Attila Aung Aurélie Aurore Axel Ayse Ayşe Aziz Ágnes Álvaro Ángela Balazs Balázs Bandar Baptiste
  Barack Barbara Barron Barry Bart Bartosz Bashar Bashir Bastian Bastien Beata Beate Beatrice Beatrix Beatriz Ben
  Benazir Benedict Bengt Benjamin Benny Benoit Benoît Bernard Bernardo Bernd Bernie Bert Bertolt Bertrand Betsy
  Bettina Betty Beverly Beyoncé Béatrice Béla Bidzina Bilal Billy Birgit Bjarni Björk Björn Bjørn Blaise Bob Bobby
  Bodo Bogdan Bohdan Bojko Bonnie Boris Borut Borys Boštjan Boudewijn Boyko Bradley Bram Brandon Brenda Brendan Brett
  Brian Bridget Brigitte Bruno Bryan Bulent Bülent Calin Calvin Camilla Camille Carl Carla Carles Carlo Carlos Carmen
  Carola Carole Carolina Carolyn Carrie Carsten Caspar Cassandra Catalina Catarina Cathal Catherine Cathy Cayetana
  Călin Cătălin Cecilia Celia Cem Cesare Cécile Cédric Céline César Charlene Charles Charlie Charlotte Cheryl Chiara
  Chloe Chloé Chris Christa Christian Christiane Christina Christine Christo Christodoulos Christophe Christopher
  Christos Chrystia Chuck Ciarán Cindy Claire Claude Claudia Claudio Clemens Clement Clément Clémentine Clifford Clive
  Colin Colleen Colm Condoleezza Connie Connor Conor Constance Constantin Cormac Cornelia Cornelis Craig Crin Cristian
  Cristiano Cristina Curtis Cynthia Cyril Cyrus Daan Dalia Damian Damien Dan Dana Dani Daniel Daniela Daniele Danilo
  Danny Daria Dario Dariusz Darko Darren Darya Dave David Davyd Dawid Dániel Dávid Debbie Deborah Debra Deirdre Dejan
  Demetris Denis Denise Deniz Dennis Denys Denzel Derek Desmond Detlef Diana Diane Diarmuid Dick Didier Diederik Diego
  Dieter Dilan Dilma Dimitar Dimitrios Dimitris Dino Diogo Dirk Dmitri Dmitrij Dmitry Dmytro Dolores Domenico Dominic
  Dominik Dominique Donal Donald Donna Dora Doris Dorota Dorothea Dorothy Doug Dragan Dragoslav Dragoș Dražen Dritan
  Dua Duarte Dubravka Dumitru Dušan Dwight Dylan Dzhokhar Eamon Ebba Eberhard Eddie Edgar Edgars Edi Edmund Edoardo
  Edouard Eduard Eduardo Edward Edwin Eelco Egils Ehud Eileen Eirik Ekaterina Ekrem Elaine Elena Eleni Eleonora Elias
  Elif Elijah Elin Elina Elio Elisa Elisabeth Elisabetta Elizabeth Elke Ella Ellen Ellie Elliot Elliott Elly Elon
  Elvis Elzbieta Elżbieta Emanuela Emanuele Emil Emile Emilio Emily Emine Emir Emma Emmanuel Emmanuelle Emre Enda
  Ennio Enrico Enrique Enver Enzo Eoin Eric Erica Erich Erik Erika Erin Erling Ernest Ernesto Erzsébet Esko Espen
  Esteban Esther Ethan Etienne Eugene Eugenie Eva Evan Evangelos Evelyn Evert Evgeny Evika Evo Ewa Ève Éamon Édouard
  Élisabeth Émilie Éric Étienne Éva Fabien Fabio Fabrice Fabrizio Fahd Faisal Fatih Fatma Federica Federico Felipe
  Felix Femke Ferdinand Ferenc Fernanda Fernando Fethullah Félix Fidel Filip Filippo Finbarr Finn Fintan Fiona Fjodor
  Florentina Florian Florin Frances Francesca Francesco Francis Francisco Franciszek Franck Franco François Françoise
  Franjo Frank Frank-Walter Frans František Franz Franziska Fred Freddie Frederick Frederik Fredrik Frédéric
  Friederike Friedrich Frits Fritz Fumio Fyodor Gabor Gabriel Gabriela Gabriele Gabrielius Gabrielle Gail Galina Gamal
  Gary Gaston Gavin Gábor Geert Geir Gennady Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard
  Gerardo Gergely Gerhard Gernot Gerrit Gerry Gérald Gérard Gheorghe Gheorghi Giacomo Giampiero Giancarlo Gianfranco
  Gianluca Gianluigi Gianni Giannis Gijs Gilbert Giles Gilles Gillian Gina Gintautas Giorgi Giorgia Giorgio Giorgos
  Giovanna Giovanni Gitanas Giulia Giuliana Giulio Giuseppe Glenn Gloria Golda Gonzalo Goran Gordan Gough Göran Graeme
  Gráinne Gregor Gregory Greta Gretchen Grégoire Grigor Grigory Gro Grzegorz Guadalupe Gudrun Guglielmo Guido
  Guillaume Guillermo Gunnar Gustaf Gustav Guðni Günter Günther Gwen György Gyula Haakon Hafez Haider Haile Hakan
  Halla Halyna Hamad Hamid Hana Hanna Hannah Hannelore Hanno Hans Hans-Dietrich Hans-Georg Hans-Jürgen Hans-Peter
  Hans-Rudolf Harald Haris Harold Harriet Harry Hashim Hassan Hatice Håkan Håkon Heather Hector Hedy Heidi Heike
  Heikki Heiko Hein Heinrich Heinz Helen Helena Helene Helga Helle Helmut Hendrik Henk Henri Henriette Henrik Henrique
  Henry Henryk Herbert Hermann Hervé Heydar Hélène Hilary Hilde Hillary Horst Hosni Hossein Hristo Hubertus Hugh Hugo
  Humphrey Humza Hussein Ian Ibrahim Iga Ignacio Ignazio Igor Ihor Iker Ilaria Ilham Ilhan Ilie Ilir Ilkay Ilona
  Imelda Immanuel Imogen Imran Imre Indira Ines Inès Inés Inês Inga Inge Inger Ingmar Ingo Ingrid Ingrida Ingvar Iñigo
  Ioan Ioana Ioannis Ion Ione Ionuț Irakli Irena Irene Irina Iryna Isaac Isabel Isabella Isabelle Ismail Ismet Istvan
  István Iulia Iulian Ivan Ivana Ivanka Ivar Iván Ivet Iveta Ivica Izabela Izabella Íñigo İlhan İlkay İsmet Jaap Jacek
  Jacinda Jack Jackie Jacob Jacqueline Jacques Jagmeet Jaime Jair Jake Jakob Jakov Jakub Jamala James Jan Jana Jane
  Janet Janez Janice Janina Jannik Janos Janusz Jared Jari Jaroslav Jaroslava Jaroslaw Jarosław Jasmine Jason Jasper
  Javad Javier Ján János Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie
  Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeanine Jeanne Jeff Jeffrey Jelena Jelle Jenna Jennifer Jenny
  Jens Jeremiah Jeremy Jeroen Jerome Jerry Jerzy Jesper Jesse Jessica Jesús Jewgeni Jewgenij Jérôme Jill Jim Jimmie
  Jimmy Jiri Jiří Joachim Joakim Joan Joana Joanna Joanne Joao Joaquín João Jocelyn Jochen Joe Joël Johan Johann
  Johannes John Johnny Jolanta Jon Jonah Jonas Jonathan Joost Jop Jordi Jorge Joris Jos Josef Josefa Josep Joseph
  Josephine José Josh Joshua Josip Joyce Jozef Jozsef Jóhanna Józef József Jörg Judit Judith Judy Juha Jukka Julia
  Julian Julie Julien Juliette Julio Julius Juraj Jurgen Juri Jurij Jussi Justin Justyna Jürgen Jyrki Jørgen Kadri Kai
  Kaja Kajsa Kamala Kamil Kanye Karel Karen Karim Karin Karine Karl Karl-Heinz Karl-Theodor Karol Karolina Karoline
  Karsten Kasia Kasper Katalin Katarina Katarzyna Kate Katerina Kateryna Kateřina Katharina Katherine Kathleen Kathrin
  Kathryn Katie Katja Katrin Katrín Kayla Kazimierz Keanu Kees Keith Kelly Kemal Kenneth Kenny Kersti Kerstin Kevin
  Khadija Khaled Khalid Kieran Kim Kimberly Kimi Kiril Kirill Kirsten Kirsty Kjell Klaas Klara Klaus Klaus-Dieter Knut
  Koen Kofi Kolinda Konrad Konstantin Konstantina Konstantinos Kostas Krasimir Kris Kristalina Kristen Kristi Kristian
  Kristin Kristina Kristrun Kristrún Krisztina Krišjānis Krzysztof Ksenia Kseniya Kuba Kurt Kyle Kylian Kyriakos
  Kyrylo Ladislav Lajos Larisa Larry Lars Larysa Laszlo Laura Laure Lauren Laurence Laurens Laurent Lawrence László
  Lea Leah Lech Leendert Leif Lena Lene Lenka Lennart Leo Leon Leonard Leonardo Leonel Leonid Leonie Leonor Leonore
  Leopold Leslie Leszek Leyla Léa Léna Léon Liam Lily Linda Lindsey Linus Lionel Lisa Livia Liviu Liz Ljudmila
  Lodewijk Lois Loïc Lorena Lorenzo Lori Lorraine Lothar Lotte Louis Louise Luan Luc Luca Lucas Lucia Luciana Luciano
  Lucie Lucien Lucía Lucy Ludovic Ludwig Luigi Luis Luisa Luise Luiz Luís Luka Lukas Lukasz Lukáš Luke Luther Luuk
  Lydia Lyndon Lynn Lynne Lyubomir Lyudmila Maaike Maarten Maciej Madeleine Mads Magdalena Maggie Magnus Mahmoud Maia
  Mairead Maja Maksim Maksym Malcolm Malgorzata Malu Manfred Manmohan Manon Manuel Manuela Marc Marcel Marcelo Marcia
  Marcin Marco Marcos Marcus Marek Marga Margaret Margarita Margherita Margot Margrethe Margriet Marguerite Margus
  Maria Marian Mariana Marianne Mariano Mariastella Marie Marie-Agnes Marie-Christine Marie-Claude Marie-France
  Marie-Pierre Marieke Mariia Marija Marijke Marijn Marilyn Marin Marina Mario Marion Marisol Marit Marius Mariusz
  Mariya María Marjan Mark Markéta Marko Markus Maros Maroš Marta Martha Martijn Martin Martina Martine Martín Martti
  Mary Maryna Masoud Massimo Mate Matej Mateo Mateusz Mathieu Matilde Mats Matt Matteo Matthew Matthias Matthieu
  Matthijs Matti Mattia Mauno Maura Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxima Maxime Maximilian Maya
  Małgorzata Máire Mária Mário Márta Máté Máxima Māris Megan Meghan Mehmet Melania Melanie Melina Melissa Menachem
  Menno Meredith Merve Mesut Mette Mevlut Mevlüt Mélanie Mia Michael Michaela Michail Michal Michalis Michał Micheal
  Micheál Michel Michela Michele Michelle Michèle Michiel Mick Miguel Mihai Mihail Mihály Mika Mikael Mike Mikel
  Mikhail Mikhailo Mikko Miklos Miklós Mikuláš Milan Milena Milo Milojko Miloš Mindaugas Miranda Mircea Mirek Miriam
  Mirjam Mirko Miro Miroslav Mirosław Mitch Mitt Mohamed Mohammad Mohammed Molly Mona Monica Monika Monique Montserrat
  Morgan Moritz Morten Moshe Mónica Muammar Muhammad Murad Murat Mustafa Mychajlo Mykhailo Mykola Nadia Nadine Nadiya
  Naftali Nancy Naomi Narendra Natalie Nataliya Natalya Natasa Nataša Nate Nathalie Nathan Nawaz Nayib Necmettin
  Neelie Neil Nenad Newt Néstor Niamh Nicholas Nick Niclas Nico Nicola Nicolae Nicolas Nicolás Nicole Nicusor Nicușor
  Niels Nigel Niki Nikki Nikol Nikola Nikolai Nikolaj Nikolas Nikolay Nikos Nils Nina Noah Nooshin Norbert Norma
  Norman Nouri Novak Nuno Nuri Nuria Núria Odile Oisín Oksana Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga
  Olha Oliver Olivér Olivia Olivier Oliwia Olof Omar Omer Omid Ondřej Orhan Orla Osama Oscar Oskar Osman Ostap Otto
  Owen Ozgur Ólafur Óscar Ömer Özgür Paavo Pablo Pam Pamela Panagiotis Panos Paola Paolo Pascale Patrice Patricia
  Patrick Paul Paula Paulina Pauline Paulo Pavel Pavlo Pavlos Pawel Paweł Pádraig Pál Pedro Pekka Penélope Pepijn Pere
  Pernille Pervez Petar Pete Peter Petr Petra Petre Petro Petros Petru Petter Petteri Péter Phil Philip Philipp
  Philippe Phoebe Pia Pier Piergiorgio Piero Pierre Piet Pieter Pietro Pilar Pim Piotr Plamen Polina Poul Prokopis
  Quentin Quincy Rachel Rachid Rachida Radek Radoslaw Radosław Radovan Radu Rafael Rafal Rafał Raffaele Ragnhild
  Rainer Rajiv Ralf Ralph Ramón Ramzan Randy Raoul Raphael Raphaël Raquel Rashida Rasmus Rastislav Ratko Raúl Raymond
  Răzvan Rebecca Recep Refat Regina Reiner Reinhard Reinier Renata Renato René Renzo Rémi Rémy Ricarda Ricardo
  Riccardo Richard Rick Ricky Rihanna Riikka Rik Rishi Rita Rob Robert Roberto Rodney Rodrigo Roel Roger Roland
  Rolandas Rolando Rolf Romain Romelu Ron Ronald Ronaldo Rory Rosa Roselyne Rosemary Rosen Rossen Rostyslav Roumen Roy
  Róisín Ruairí Ruben Rubén Rudi Rudolf Rudy Ruhollah Rui Rumen Rupert Ruslan Ruslana Rustem Rutger Ruth Ruud Rüdiger
  Ryan Ryszard Sabine Sabrina Saddam Sadiq Sahra Sajid Sali Sally Salman Salome Salvatore Sam Samantha Samuel Sanae
  Sander Sandor Sandra Sandrine Sandro Sanja Sanna Sanne Sara Sarah Sasha Saskia Sauli Sándor Scott Seamus Sean
  Sebastian Sebastián Sepp Serena Serge Sergei Sergej Sergey Sergii Sergio Serhii Serhij Serhiy Serzh Seth Séamus
  Sébastien Ségolène Shamil Shane Sharon Shehbaz Sheila Shigeru Shimon Shinzo Shirley Sigmar Sigmund Sigurd Siim Silke
  Silvia Silvio Simeon Simon Simona Simone Sinéad Siobhan Sjoerd Slaven Slavi Slavoj Slawomir Slobodan Sofie Sofiia
  Solveig Sonia Sonja Sophia Sophie Soraya Soren Sorin Sotiris Spyros Stanislas Stanislav Stanislaw Stanisław
  Stanisława Stanley Stavros Stefan Stefania Stefanie Stefano Stefanos Stepan Stephan Stephanie Stephen Steve Steven
  Stéphane Stéphanie Stjepan Stuart Suella Suleyman Susan Susana Susanna Susanne Susie Süleyman Svein Sven Svend
  Svetlana Sviatoslav Svitlana Svyatoslav Swetlana Sylvain Sylvia Sylvie Sylwia Szymon Søren Sławomir Ștefan Taavi
  Tadeusz Tadhg Tamara Tamas Tamás Tamim Tammy Tanja Tansu Tara Taras Tarja Taro Tatiana Tatyana Tayyip Ted Teodor
  Teresa Tereza Terje Terrence Terry Tetiana Thanos Theo Theodor Theodore Theodoros Theresa Théo Thérèse Thibault
  Thibaut Thierry Thijs Thilo Thom Thomas Thorsten Tiago Tibor Tiffany Tilman Tim Timo Timothy Timur Tina Tino Tobias
  Toby Todor Tom Tomas Tomasz Tomás Tomáš Tomislav Tommaso Tommy Toni Tony Toomas Toon Torben Torsten Tracy Traian
  Travis Trevor Tristan Troels Trond Trygve Tsai Tudor Turgut Tyler Udo Ulf Ulrich Ulrika Ulrike Umberto Urho Urmas
  Uroš Ursula Usain Usha Uwe Vaclav Vadim Vadym Vaira Valdas Valdis Valentin Valentina Valentine Valentyna Valeria
  Valerie Valerii Valerij Valerio Valeriy Valery Valérie Valéry Vanessa Vangelis Vasil Vasile Vasilis Vasily Vassilis
  Vasyl Václav Verena Veronica Veronika Verónica Veselin Vesna Véronique Věra Vicente Vicki Vicky Victor Victoria
  Vidkun Vigdís Viktor Viktoria Vincent Vincenzo Viola Virginijus Vitali Vitalij Vitaly Vito Vittorio Vivek Víctor Vít
  Vlad Vladimir Vladimír Vojislav Vojtěch Volker Volodymyr Vuk Vyacheslav Vytautas Waldemar Walter Wassili Wayne Wendy
  Werner Wes Wesley Whitney Wiktoria Wilfried Wilhelm Willem Willem-Alexander Willi William Willie Willy Wilma Wim
  Winfried Winston Wladimir Wladyslaw Wojciech Wolfgang Wolfram Wolodymyr Woodrow Wopke Wouter Władysław Włodzimierz
  Xavi Xenia Ximena Yaël Yahya Yair Yanis Yann Yannick Yannis Yasmine Yasser Yekaterina Yelena Yevgeny Yevhen Yevhenii
  Ylva Yolanda Yoon Yulia Yuliia Yuri Yurii Yuriy Yves Yves-François Yvette Yvon Yvonne Zac Zachary Zack Zbigniew
  Zdenek Zdeněk Zeljko Zeynep Zlatan Zlatko Zoe Zoé Zofia Zoltan Zoltán Zoran Zsolt Zsuzsanna Zurab Zuzana Zuzanna
  Zygmunt Željka Željko Øystein Łukasz
`;
