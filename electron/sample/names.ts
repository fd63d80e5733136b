/** Names of people who do not exist, in the variety a real portfolio has. */

export const firstNames: readonly string[] = (
  'Aaron Abigail Aisha Alejandro Alice Amara Ana Andre Anita Anthony Bianca Brandon Caleb Camila Carlos ' +
  'Carmen Cedric Chidi Chloe Claudia Connor Dahlia Damian Daniela David Deborah Denise Diego Dolores Dwayne ' +
  'Elena Elijah Emeka Emily Ernesto Esther Ethan Eunice Fatima Felix Florence Gabriela Gerald Gloria Grace ' +
  'Hannah Hassan Hector Helen Hugo Imani Ingrid Isaac Isabel Jamal Janet Javier Jerome Joanna Joaquín José ' +
  'Joyce Juan Julia Kareem Karen Kenji Keisha Kwame Laura Leonard Leticia Liam Linda Lorenzo Louise Lucía ' +
  'Luis Malik Marcus Margaret María Martha Mei Miguel Miriam Mohammed Monica Nadia Naomi Nathaniel Nina Noah ' +
  'Norma Olga Omar Oscar Patricia Paulette Pedro Phyllis Priya Rafael Raquel Raymond Renée Ricardo Rosa Ruth ' +
  'Samuel Sandra Sebastián Sharon Shirley Sofía Stanley Stella Tamika Teresa Thelma Theo Tomás Trevor Valeria ' +
  'Vanessa Vernon Victor Virginia Walter Wanda Wei Wendell Yolanda Yusuf Zoe'
).split(' ');

export const lastNames: readonly string[] = (
  'Abbott Abernathy Acosta Adeyemi Aguilar Alvarado Anderson Bailey Banerjee Barnes Bautista Beaumont Bennett ' +
  'Blackwell Bowman Brennan Brooks Cabrera Caldwell Calloway Castillo Chambers Chandra Cohen Coleman Contreras ' +
  'Crawford Cunningham Dalton Delgado Dixon Dombrowski Donnelly Duarte Eriksen Espinoza Farrell Fernández ' +
  'Fitzgerald Fontaine Fowler Franklin Fuentes Gallagher Garrison Goldberg Guerrero Gutiérrez Haddad Hamilton ' +
  'Hargrove Hernández Herrera Holloway Hoang Ibarra Ibrahim Iverson Jackson Jankowski Jefferson Jiménez Kaplan ' +
  'Kaur Kowalczyk Lambert Langley Lindqvist Lombardi López Mahoney Maldonado Marchetti Márquez McAllister ' +
  'McCormick Mendoza Mercado Merriweather Montgomery Morales Muñoz Nakamura Navarro Nguyễn Novak Nwosu ' +
  'O’Connell O’Leary Okafor Olsen Ortega Osborne Pacheco Patterson Pérez Petersen Pham Pickett Quintero ' +
  'Ramsey Rasmussen Reddick Reyes Ríos Rosario Rutherford Salazar Sandoval Santiago Schneider Sepúlveda ' +
  'Sinclair Soto Stanhope Sullivan Szymanski Tanaka Thibodeaux Thornton Trujillo Underwood Valdez Van_der_Berg ' +
  'Velázquez Villanueva Washington Whitfield Winslow Wozniak Yamamoto Yoder Zamora Zimmerman'
)
  .split(' ')
  .map((name) => name.replaceAll('_', ' '));

export const businessNames: readonly string[] = [
  'Bluebird Bakery LLC',
  'Cedar & Stone Landscaping',
  'Harbor Light Dental Supply Inc.',
  'Juniper Street Auto Repair',
  'Prairie Wind Upholstery Co.',
  'Two Rivers Catering LLC',
];

export const streets: readonly string[] = (
  'Alder Birch Canal Cedar Chestnut Church Clay Dogwood Elm Fairview Franklin Garden Grant Harbor Hickory ' +
  'Highland Hill Jackson Juniper Lake Laurel Liberty Lincoln Locust Magnolia Main Maple Meadow Mill Monroe Oak ' +
  'Orchard Park Pine Poplar Prairie Prospect Ridge River Sycamore Valley Vine Walnut Washington Willow'
).split(' ');
