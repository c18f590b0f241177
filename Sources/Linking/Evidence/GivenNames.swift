/// Given names that the press prints before a surname: what tells Michael Jordan from the country.
///
/// The most frequent of the 1990 census of the United States (Census Bureau, public domain), without
/// those that are as often an ordinary word or a place (Will, April, Virginia), and some of the
/// world's news.
enum GivenNames {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(
    """
    Aaron Abdul Abdullah Adam Adrian Agnes Agnetha Ahmad Ahmed Aiden Aisha Alan Albert Alberto
    Aleksandr Aleksei Alex Alexander Alexei Alfred Alfredo Ali Alice Alicia Allan Allen Allison Alma
    Alvin Amanda Amina Amir Amy Ana Anatole Anatoly Anders Andre Andrea Andrei Andrew Andy Angela
    Anil Anita Ann Anna Anne Annette Annie Anthony Antonio Antony Arlene Armando Arnold Arthur
    Ashley Audrey Ava Barbara Barry Beatrice Becky Ben Benjamin Bernard Bernice Bertha Bessie Beth
    Betty Beverly Bill Billie Billy Björn Bob Bobbie Bobby Bonnie Boris Brad Bradley Brandon Brandy
    Brenda Brent Brett Brian Brittany Bruce Bryan Buddy Byron Calvin Carl Carla Carlos Carol Carole
    Caroline Carolyn Carrie Casey Cassandra Catherine Cathy Cecil Cem Charlene Charles Charlie
    Cheryl Chester Chinedu Chip Chloe Chris Christina Christine Christopher Christy Chuck Cindy
    Claire Clara Clarence Claude Claudia Clayton Clifford Clifton Clinton Clyde Cody Colleen Connie
    Corey Cory Courtney Craig Curtis Cynthia Dale Dan Dana Daniel Danielle Danny Darlene Darrell
    Darren Darryl Daryl Dave David DeAndre Dean Deanna Debbie Deborah Debra Delores Denise Dennis
    Derek Derrick Diana Diane Dianne Diego Dmitri Dmitry Dolores Donald Donna Dora Doris Dorothy
    Dottie Douglas Duane Dustin Dwayne Dwight Ed Eddie Edgar Edith Edna Eduardo Edward Edwin Eileen
    Elaine Eleanor Elizabeth Ella Ellen Elmer Elsie Emeka Emily Emma Emmanuel Enrique Erdem Eric
    Erica Erik Erika Erin Ernest Esther Ethan Ethel Eugene Eva Evelyn Everett Fabio Fatima Felicia
    Felix Fernando Floyd Frances Francis Francisco Francois Frank Franklin Fred Freddie Frederick
    Gabriel Gail Gary Gene George Gerald Geraldine Gertrude Gilbert Gina Giorgi Giorgia Giovanni
    Giuseppe Gladys Glen Glenda Glenn Gloria Gordon Greg Gregory Greta Gwendolyn Hamilton Hans
    Harold Harry Harvey Hasan Hassan Hazel Heather Hector Heidi Helen Henry Herbert Herman Heydar
    Hilary Hilda Hillary Howard Hugh Hugo Hussein Ian Ibrahim Ida Igor Ilham Ingrid Irakli Irene
    Irma Isaac Isla Ivan Jack Jackie Jacob Jacqueline Jaime James Jamie Jan Jane Janet Janice Jared
    Jason Javier Jay Jayden Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jennie Jennifer Jenny Jens
    Jeremy Jerome Jerry Jesse Jessica Jessie Jill Jim Jimmie Jimmy Jo Joan Joann Joanne Joao Joe
    Joel John Johnnie Johnny Jon Jonathan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Juanita
    Judith Judy Julia Julian Julie Julio Justin Jürgen Karen Karim Karl Katherine Kathleen Kathryn
    Kathy Katie Katrina Keith Kelly Ken Kenneth Kent Kevin Khaled Khalid Kimberly Kirk Klaus Kofi
    Kristen Kristin Kristina Kurt Kwame Kyle Larry Lars Laura Lauren Laurie Lawrence Leah Lena Leo
    Leon Leona Leonard Leroy Leslie Lester Lewis Liam Lillian Lillie Lily Linda Lisa Liz Lloyd Logan
    Lois Lonnie Loretta Lori Lorraine Louis Louise Luca Lucille Lucy Luis Luiz Luke Lydia Lynn Mabel
    Mae Mahmoud Manuel Marc Marcia Marco Marcus Margaret Margie Maria Marie Marilyn Mario Marion
    Marjorie Mark Marlene Marsha Marshall Marta Martha Martin Marvin Mary Mason Mathew Matt Matthew
    Mattie Maureen Maurice Max Maxine Meg Megan Mehmet Melanie Melinda Melissa Melvin Mia Michael
    Micheal Michel Michele Michelle Miguel Mike Mikhail Mildred Milton Minnie Miriam Misty Mitchell
    Mohamed Mohammad Mohammed Monica Montell Morris Muhammad Mustafa Myrtle Nancy Naomi Narendra
    Natalie Nathan Nathaniel Neil Nellie Nelson Nicholas Nick Nicolas Nicole Nikolai Nina Noah Nora
    Norma Norman Olaf Oleg Olga Olivia Omar Osama Oscar Pablo Pamela Pat Patricia Patrick Patsy Paul
    Paula Pauline Pavel Pedro Peggy Perry Peter Philip Phillip Phyllis Pierre Piet Piotr Priscilla
    Priya Rachel Rafael Rahul Ralph Ramon Ramona Randall Randy Rashid Raul Ravi Ray Raymond Rebecca
    Recep Regina Reginald Rene Renee Reza Rhonda Ricardo Richard Rick Ricky Rita Rob Robbie Robert
    Roberta Roberto Rocky Rodney Roger Roland Ron Ronald Ronnie Rosa Rosemary Ross Roy Ruben Russell
    Rusty Ruth Ryan Saddam Sally Salvador Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean
    Sergei Sergey Sergio Seth Shane Shannon Sharon Shawn Sheila Shelly Sherri Sherry Shirley Sidney
    Sipho Sonia Sophia Stacey Stacy Stanley Stella Stephanie Stephen Steve Steven Sue Susan Suzanne
    Sven Sylvia Ségolène Tamara Tammy Tanya Tariq Ted Teresa Terrance Terrence Terri Terry Thabo
    Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni Tony Tonya Tracey
    Tracy Travis Troy Tunde Tyler Tyrone Ursula Vadim Valerie Vanessa Velma Vera Vernon Veronica
    Vicki Vickie Victor Victoria Viktor Vincent Viola Virgil Vivian Vladimir Volodymyr Wallace
    Walter Wanda Warren Wayne Wendy Wesley Willard William Willie Wilma Xavier Yasmin Yasser Yevgeny
    Yitzhak Yolanda Yousef Yuri Yusuf Yvonne Zachary Zakir Zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
