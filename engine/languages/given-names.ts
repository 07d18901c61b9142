// First names in Latin script that are frequent among the people in European and American news and encyclopedias.
// One of them before a surname of ours tells of another bearer ("Mario Merz", "Cyrus Vance"). Names that are also
// frequent words, places or surnames (Will, May, Paris, Grant) are left out; those of our own people may be in it.

export const givenNames: string = `
  Aaron Abbas Abdalla Abdul Abdulaziz Abdullah Abigail Abiy Abraham Achim Adalbert Adam Adina Adolf Adolfo Adolphe
  Adrian Adriano Adrien Afonso Agnès Ágnes Agnieszka Agustín Ahmad Ahmed Ahmet Aimé Ajay Akhmed Alain Alan Alar
  Alassane Alastair Albéric Albert Alberto Albin Albrecht Aldo Aldrich Aled Alejandra Alejandro Aleksandar Aleksander
  Aleksandr Aleksandra Aleksei Alena Alenka Alessandro Alessia Alex Alexander Alexandr Alexandra Alexandre Alexandria
  Alexandru Alexei Alexej Alexey Alexis Alfie Alfons Alfonso Alfred Alfredo Algirdas Ali Alice Alicia Alicja Alija
  Alistair Alla Alois Aloys Alphonse Alun Alvar Álvaro Alvin Amal Amanda Amélie Amy Ana Anastasia Anastasiia Anatole
  Anatolij Anatoly Anders Andras András André Andrea Andreas Andreea Andrej Andrés Andrew Andrii Andrij Andris Andriy
  Andrus Andrzej Andy Angela Ángela Angelo Angus Anita Anja Anke Ann Anna Annalena Annamaria Anne Anne-Marie Annegret
  Annette Annie Annika Annita Anselm Anselme Ante Anthony Antoine Anton Antoni Antonio António Antonis Antony Antti
  Anwar Anže Aoife Archie Arda Arie Ariel Aristide Arjen Arkadi Arkadiusz Arkady Armin Arnaldo Arnaud Arne Arno
  Arsène Arsenij Arseniy Artem Arthur Asen Ashley Ashraf Aslan Astrid Attila Aubin Auguste Augustin Aung Aurélie
  Aurore Ava Axel Ayse Ayşe Aziz Balazs Balázs Balthasar Bandar Baptiste Barack Barbara Barnabé Barnaby Barron Barry
  Bart Barthélemy Bartholomäus Bartosz Bashar Bashir Basil Bastian Bastien Baudouin Beata Beate Beatrice Béatrice
  Beatrix Beatriz Béla Bella Ben Benazir Benedict Benedikt Bengt Benjamin Benny Benoit Benoît Bernard Bernardo Bernd
  Bernie Bert Berthold Bertolt Bertram Bertrand Betsy Bettina Betty Beverly Beyoncé Bidzina Bilal Billy Birgit Bjarni
  Björk Björn Bjørn Blaise Bob Bobby Bodo Bogdan Bohdan Bojko Bonnie Boris Borut Borys Boštjan Boudewijn Boyko Brad
  Bradley Bram Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Brittany Bruce Bruno Bryan Bryn Bulent
  Bülent Burkhard Calin Călin Callum Calvin Cameron Camilla Camille Carl Carl-Friedrich Carla Carles Carlo Carlos
  Carmen Carol Carola Carole Carolina Carolyn Carrie Carsten Casey Caspar Cassandra Cătălin Catalina Catarina Cathal
  Catherine Cathy Cayetana Cecil Cécile Cecilia Cedric Cédric Célestin Celia Céline Cem Césaire César Cesare Charlene
  Charles Charlie Charlotte Cheryl Chiara Chloe Chloé Chris Christa Christian Christiane Christina Christine Christo
  Christodoulos Christoph Christophe Christopher Christos Chrystia Chuck Ciara Ciarán Cindy Claire Clarence Claude
  Claudia Claudine Claudio Clemens Clement Clément Clémentine Clifford Clive Clyde Cody Colin Colleen Colm Côme
  Condoleezza Connie Connor Conor Constance Constantin Corey Cormac Cornelia Cornelis Cornelius Craig Crin Crispin
  Cristian Cristiano Cristina Curtis Cynthia Cyprien Cyril Cyrille Cyrus Daan Dale Dalia Damian Damien Dan Dana Dani
  Daniel Dániel Daniela Daniele Danielle Danilo Danny Daria Dario Dariusz Darko Darrell Darren Darya Dave David Dávid
  Davyd Dawid Dean Debbie Deborah Debra Declan Deirdre Dejan Demetris Denis Denise Deniz Dennis Denys Denzel Derek
  Derrick Désiré Desmond Detlef Detlev Diana Diane Diarmuid Dick Didier Diederik Diego Dieter Dietrich Dilan Dilma
  Dimitar Dimitrios Dimitris Dino Diogo Dirk Dmitri Dmitrij Dmitry Dmytro Dolores Domenico Dominic Dominik Dominique
  Donal Donald Donna Dora Doris Dorota Dorothea Dorothy Doug Douglas Dragan Dragoș Dragoslav Dražen Dritan Dua Duarte
  Dubravka Dumitru Duncan Dušan Dustin Dwayne Dwight Dylan Dzhokhar Eamon Éamon Ebba Eberhard Eckart Eckhard Ed Eddie
  Edgar Edgard Edgars Edi Edmond Edmund Edoardo Edouard Édouard Eduard Eduardo Edward Edwin Eelco Egils Egon Ehud
  Eileen Eirik Ekaterina Ekrem Elaine Elena Eleni Eleonora Elias Elif Elijah Elin Elina Elio Elisa Elisabeth
  Élisabeth Elisabetta Elizabeth Elke Ella Ellen Ellie Elliot Elliott Elly Elmer Éloi Elon Elvis Elzbieta Elżbieta
  Emanuel Emanuela Emanuele Emil Emile Émile Émilie Émilien Emilio Emily Emine Emir Emma Emmanuel Emmanuelle Emre
  Enda Ennio Enrico Enrique Enver Enzo Eoin Erhard Eric Éric Erica Erich Erik Erika Erin Erling Ernest Ernesto Ernst
  Erwin Erzsébet Esko Espen Esteban Esther Ethan Etienne Étienne Euan Eugen Eugene Eugène Eugenie Eva Éva Evan
  Evangelos Ève Evelyn Evert Evgeny Evika Evo Ewa Ewald Ewan Fabian Fabien Fabio Fabrice Fabrizio Fahd Faisal Fatih
  Fatma Federica Federico Félicien Felipe Felix Félix Femke Ferdinand Ferenc Fergus Fernand Fernanda Fernando
  Fethullah Fidel Filip Filippo Finbarr Finn Fintan Fiona Firmin Fjodor Flavien Florent Florentina Florian Florin
  Floyd Folker Frances Francesca Francesco Francis Francisco Franciszek Franck Franco François Françoise Franjo Frank
  Frank-Walter Frans František Franz Franziska Frauke Fred Freddie Frédéric Frederick Frederik Fredrik Freya Fridolin
  Frieda Friederike Friedhelm Friedrich Frits Fritz Fumio Fyodor Gabor Gábor Gabriel Gabriela Gabriele Gabrielius
  Gabrielle Gaël Gail Galina Gallus Gamal Gareth Garrett Gary Gaston Gatien Gauthier Gavin Gédéon Geert Geir Gemma
  Gennady Geoffrey Georg George Georges Georgi Georgios Georgy Geraint Gerald Gérald Gerard Gérard Gerardo Gerd
  Gergely Gerhard Germain Gernot Gerrit Gerry Gheorghe Gheorghi Ghislain Giacomo Giampiero Giancarlo Gianfranco
  Gianluca Gianluigi Gianni Giannis Gijs Gilbert Giles Gilles Gillian Gina Gintautas Giorgi Giorgia Giorgio Giorgos
  Giovanna Giovanni Gitanas Giulia Giuliana Giulio Giuseppe Glen Glenn Gloria Golda Gontran Gonzalo Goran Göran
  Gordan Gordon Gottfried Gottlieb Gough Graeme Graham Gráinne Gratien Greg Grégoire Gregor Gregory Greta Gretchen
  Grigor Grigory Gro Grzegorz Guadalupe Gudrun Guglielmo Guido Guillaume Guillermo Gunnar Günter Günther Gustaf
  Gustav Guy-Marie Guðni Gwen György Gyula Haakon Hafez Haider Haile Hakan Håkan Håkon Halla Halyna Hamad Hamid
  Hamish Hana Hank Hanna Hannah Hannelore Hanno Hans Hans-Dietrich Hans-Georg Hans-Jürgen Hans-Peter Hans-Rudolf
  Harald Haris Harold Harriet Harry Hartmut Harvey Hashim Hassan Hatice Heather Hector Hedwig Hedy Heidi Heike Heikki
  Heiko Hein Heiner Heinrich Heinz Helen Helena Helene Hélène Helga Helle Helmut Hendrik Henk Henri Henriette Henrik
  Henrique Henry Henryk Herbert Herman Hermann Hervé Heydar Hilary Hilde Hillary Hippolyte Honoré Horst Hosni Hossein
  Howard Hristo Hubert Hubertus Hugh Hugo Hugues Humphrey Humza Hussein Huw Ian Ibrahim Iga Ignacio Ignaz Ignazio
  Igor Ihor Iker Ilaria Ilham Ilhan İlhan Ilie Ilir Ilkay İlkay Ilona Imelda Immanuel Imogen Imran Imre Indira Ines
  Inès Inés Inês Inga Inge Inger Ingmar Ingo Ingrid Ingrida Ingvar Iñigo Íñigo Ioan Ioana Ioannis Ion Ione Ionuț Ira
  Irakli Irena Irene Irina Iryna Isaac Isabel Isabella Isabelle Isidor Isidore Ismail Ismet İsmet Istvan István Iulia
  Iulian Ivan Iván Ivana Ivanka Ivar Ivet Iveta Ivica Ivo Izabela Izabella Jaap Jacek Jacinda Jack Jackie Jacob
  Jacqueline Jacques Jagmeet Jaime Jair Jake Jakob Jakobus Jakov Jakub Jamala James Jamie Jan Ján Jana Jane Janet
  Janez Janice Janina Jannik Janos János Janusz Jared Jari Jaroslav Jaroslava Jaroslaw Jarosław Jasmine Jason Jasper
  Javad Javier Jay Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie
  Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeanine Jeanne Jeff Jeffrey Jelena Jelle Jenna Jennifer Jenny
  Jens Jeremiah Jeremy Jeroen Jerome Jérôme Jerry Jerzy Jesper Jesse Jessica Jessie Jesús Jewgeni Jewgenij Jill Jim
  Jimmie Jimmy Jiri Jiří Joachim Joakim Joan Joana Joanna Joanne Joao João Joaquín Jobst Jocelyn Jochen Joe Joel Joël
  Johan Johann Jóhanna Johannes John Johnathan Johnny Jolanta Jon Jonah Jonas Jonathan Joost Jop Jordi Jörg Jorge
  Joris Jos Jose José Josef Josefa Josep Joseph Josephine Josh Joshua Josip Jost Joyce Jozef Józef Jozsef József Jude
  Judit Judd Judith Judy Juha Jukka Jules Julia Julian Juliane Julie Julien Juliette Julio Julius Juraj Jurgen Jürgen Juri
  Jurij Jussi Justin Justyna Jyrki Jørgen Kadri Kai Kaja Kajsa Kamala Kamil Kanye Karel Karen Karim Karin Karine Karl
  Karl-Heinz Karl-Theodor Karlheinz Karol Karolina Karoline Karsten Kasia Kaspar Kasper Katalin Katarina Katarzyna
  Kate Katerina Kateřina Kateryna Katharina Katherine Kathleen Kathrin Kathryn Katie Katja Katrin Katrín Kayla
  Kazimierz Keanu Kees Keith Kelly Kemal Ken Kenneth Kenny Kersti Kerstin Kevin Khadija Khaled Khalid Kieran Kim
  Kimberly Kimi Kiril Kirill Kirk Kirsten Kirsty Kjell Klaas Klara Klaus Klaus-Dieter Knut Koen Kofi Kolinda Konrad
  Konstantin Konstantina Konstantinos Kostas Krasimir Kris Krišjānis Kristalina Kristen Kristi Kristian Kristin
  Kristina Kristrun Kristrún Krisztina Krzysztof Ksenia Kseniya Kuba Kunibert Kurt Kyle Kylian Kyriakos Kyrylo
  Lachlan Ladislav Lajos Larisa Larry Lars Larysa Laszlo László Laura Laure Lauren Laurence Laurens Laurent Lawrence
  Lazare Lea Léa Leah Léandre Lech Lee Leendert Leif Lena Léna Lene Lenka Lennart Leo Leon Léon Leonard Léonard
  Leonardo Leonel Leonhard Leonid Leonie Leonor Leonore Leopold Léopold Leroy Leslie Leszek Lewis Leyla Liam Lily
  Linda Lindsey Linus Lionel Lisa Livia Liviu Liz Ljudmila Lloyd Lodewijk Logan Loïc Lois Lonnie Lorena Lorenz
  Lorenzo Lori Lorraine Lothar Lotte Louis Louis-Philippe Louise Luan Luc Luca Lucas Lucia Lucía Luciana Luciano
  Lucie Lucien Lucy Ludger Ludovic Ludwig Luigi Luis Luís Luisa Luise Luiz Luka Lukas Lukáš Lukasz Luke Luther Luuk
  Luzia Lydia Lyndon Lynn Lynne Lyubomir Lyudmila Maaike Maarten Maciej Madeleine Mads Maeve Magdalena Maggie Magnus
  Mahmoud Maia Máire Mairead Maja Maksim Maksym Malcolm Malgorzata Malu Manfred Manmohan Manon Manuel Manuela Marc
  Marcel Marcelin Marcelo Marcia Marcin Marco Marcos Marcus Marek Marga Margaret Margarita Margherita Margot
  Margrethe Margriet Margrit Marguerite Margus Maria María Mária Marian Mariana Marianne Mariano Mariastella Marie
  Marie-Agnes Marie-Christine Marie-Claude Marie-France Marie-Pierre Marieke Mariia Marija Marijke Marijn Marilyn
  Marin Marina Mario Mário Marion Māris Marisol Marit Marius Mariusz Mariya Marjan Mark Markéta Marko Markus Marlon
  Maros Maroš Marta Márta Martha Martijn Martin Martín Martina Martine Martti Marty Marvin Mary Maryna Masoud Massimo
  Mate Máté Matej Mateo Mateusz Mathew Mathieu Mathurin Matilda Matilde Mats Matt Matteo Matthew Matthias Matthieu
  Matthijs Matti Mattia Mauno Maura Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxima Máxima Maxime Maximilian
  Maxwell Maya Małgorzata Médard Megan Meghan Mehmet Meinrad Melania Melanie Mélanie Melchior Melina Melissa Melvin
  Menachem Menno Meredith Merve Mesut Mette Mevlut Mevlüt Mia Michael Michaela Michail Michal Michalis Michał Micheal
  Micheál Michel Michela Michele Michèle Michelle Michiel Mick Miguel Mihai Mihail Mihály Mika Mikael Mike Mikel
  Mikhail Mikhailo Mikko Miklos Miklós Mikuláš Milan Milena Milo Milojko Miloš Mindaugas Miranda Mircea Mirek Miriam
  Mirjam Mirko Miro Miroslav Mirosław Mitch Mitchell Mitt Mohamed Mohammad Mohammed Molly Mona Monica Mónica Monika
  Monique Montserrat Morgan Moritz Morris Morten Moshe Muammar Muhammad Murad Murat Mustafa Mychajlo Mykhailo Mykola
  Nadia Nadine Nadiya Naftali Nancy Naomi Narcisse Narendra Natalie Nataliya Natalya Natasa Nataša Nate Nathalie
  Nathan Nathaniel Nawaz Nayib Necmettin Ned Neelie Neil Nelson Nenad Nestor Néstor Newt Niall Niamh Nicholas Nick
  Niclas Nico Nicola Nicolae Nicolas Nicolás Nicole Nicusor Nicușor Niels Nigel Niki Nikki Nikol Nikola Nikolai
  Nikolaj Nikolas Nikolay Nikos Nils Nina Noah Noel Nooshin Norbert Norma Norman Nouri Novak Nuno Nuri Nuria Núria
  Octave Odile Odilon Oisín Oksana Olaf Ólafur Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver Olivér
  Olivia Olivier Oliwia Olof Omar Omer Ömer Omid Ondřej Onésime Orhan Orla Osama Oscar Óscar Oskar Osman Ostap Oswald
  Otis Otmar Otto Owain Owen Ozgur Özgür Paavo Pablo Pádraig Pál Pam Pamela Panagiotis Pankraz Panos Paola Paolo
  Pascal Pascale Patrice Patricia Patrick Paul Paula Paulin Paulina Pauline Paulo Pavel Pavlo Pavlos Pawel Paweł
  Pedro Pekka Penélope Pepijn Percy Pere Pernille Pervez Petar Pete Peter Péter Petr Petra Petre Petro Petros Petru
  Petter Petteri Phil Philip Philipp Philippe Phoebe Pia Pier Piergiorgio Piero Pierre Piers Piet Pieter Pietro Pilar
  Pim Piotr Pius Plamen Polina Poul Prokopis Quentin Quincy Rachel Rachid Rachida Radek Radoslaw Radosław Radovan
  Radu Rafael Rafal Rafał Raffaele Ragnhild Rainer Rajiv Ralf Ralph Ramon Ramón Ramzan Randall Randolph Randy Raoul
  Raphael Raphaël Raquel Rashida Rasmus Rastislav Ratko Raul Raúl Ray Raymond Răzvan Rebecca Recep Refat Regina
  Reginald Régis Regula Reiner Reinhard Reinhold Reinier Rémi Rémy Renata Renato Renaud Rene René Renzo Reto Reuben
  Rhys Ricarda Ricardo Riccardo Richard Rick Ricky Rihanna Riikka Rik Rishi Rita Rob Robert Roberto Roch Roddy Rodney
  Rodolphe Rodrigo Roel Roger Róisín Roland Rolandas Rolando Rolf Romain Roman-Josef Romelu Ron Ronald Ronaldo Ronnie
  Rory Rosa Roselyne Rosemary Rosen Rosie Ross Rossen Rostyslav Roumen Roy Ruairí Ruben Rubén Rudi Rüdiger Rudolf
  Rudolph Rudy Rufus Ruhollah Rui Rumen Rupert Ruprecht Ruslan Ruslana Russell Rustem Rutger Ruth Ruud Ryan Ryszard
  Sabine Sabrina Saddam Sadiq Sahra Sajid Sali Sally Salman Salome Salvatore Sam Samantha Sammy Samuel Sanae Sander
  Sandor Sándor Sandra Sandrine Sandro Sanja Sanna Sanne Sara Sarah Sasha Saskia Sauli Scott Seamus Séamus Sean
  Sebastian Sebastián Sébastien Ségolène Sepp Séraphin Serena Serge Sergei Sergej Sergey Sergii Sergio Serhii Serhij
  Serhiy Serzh Seth Severin Shamil Shane Sharon Shaun Shawn Shehbaz Sheila Sheldon Shigeru Shimon Shinzo Shirley
  Sidney Siegfried Sigmar Sigmund Sigrid Sigurd Siim Silke Silvia Silvio Simeon Simon Simona Simone Sinead Sinéad
  Siobhan Sjoerd Slaven Slavi Slavoj Slawomir Slobodan Sofie Sofiia Solveig Sonia Sonja Sophia Sophie Soraya Soren
  Sorin Sotiris Spencer Spyros Stan Stanislas Stanislav Stanislaw Stanisław Stanisława Stanley Stavros Stefan Ștefan
  Stefania Stefanie Stefano Stefanos Steffen Stepan Stephan Stéphane Stephanie Stéphanie Stephen Steve Steven Stewart
  Stjepan Stuart Suella Suleyman Süleyman Susan Susana Susanna Susanne Susie Svein Sven Svend Svetlana Sviatoslav
  Svitlana Svyatoslav Swetlana Sylvain Sylvestre Sylvia Sylvie Sylwia Szymon Søren Sławomir Taavi Tadeusz Tadhg
  Tamara Tamas Tamás Tamim Tammy Tanja Tansu Tara Taras Tarja Taro Tatiana Tatyana Tayyip Ted Teodor Teresa Tereza
  Terje Terrance Terrence Terry Tetiana Thanos Theo Théo Theobald Theodor Theodore Théodore Theodoros Théophile
  Theresa Thérèse Thibault Thibaut Thierry Thijs Thilo Thom Thomas Thorsten Tiago Tibor Tiffany Tilman Tim Timo
  Timothée Timothy Timur Tina Tino Tobias Toby Todd Todor Tom Tomas Tomás Tomáš Tomasz Tomislav Tommaso Tommy Toni
  Tony Toomas Toon Torben Torsten Tracy Traian Travis Trevor Tristan Troels Trond Trygve Tsai Tudor Turgut Tyler
  Tyrone Udo Ueli Ulf Ulrich Ulrika Ulrike Umberto Urho Urmas Uroš Urs Ursula Usain Usha Ute Uwe Vaclav Václav Vadim
  Vadym Vaira Valdas Valdis Valentin Valentina Valentine Valentyna Valère Valeria Valerie Valérie Valerii Valerij
  Valerio Valeriy Valery Valéry Vanessa Vangelis Vasil Vasile Vasilis Vasily Vassilis Vasyl Vera Věra Verena Vernon
  Veronica Verónica Veronika Véronique Veselin Vesna Vicente Vicki Vicky Victor Víctor Victoria Victorien Vidkun
  Vigdís Viktor Viktoria Vincent Vincenzo Vinzenz Viola Virginijus Vít Vitali Vitalij Vitaly Vito Vittorio Vivek
  Vivien Vlad Vladimir Vladimír Vojislav Vojtěch Volker Volodymyr Vuk Vyacheslav Vytautas Waldemar Wallace Walt
  Walter Walther Warren Wassili Wayne Wendelin Wendy Werner Wes Wesley Whitney Wiktoria Wilfried Wilhelm Willard
  Willem Willem-Alexander Willi William Willie Willy Wilma Wim Winfried Winston Wladimir Wladyslaw Wojciech Wolf
  Wolfgang Wolfram Wolodymyr Woodrow Wopke Wouter Władysław Włodzimierz Xaver Xavi Xavier Xenia Ximena Yaël Yahya
  Yair Yanis Yann Yannick Yannis Yasmine Yasser Yekaterina Yelena Yevgeny Yevhen Yevhenii Ylva Yolanda Yoon Yulia
  Yuliia Yuri Yurii Yuriy Yves Yves-François Yvette Yvon Yvonne Zac Zach Zacharie Zachary Zack Zbigniew Zdenek Zdeněk
  Željka Zeljko Željko Zeynep Zlatan Zlatko Zoe Zoé Zofia Zoltan Zoltán Zoran Zsolt Zsuzsanna Zurab Zuzana Zuzanna
  Zygmunt Øystein Łukasz
`;
